"""Twilio's published documents: fetch them, reduce them to facts, and record their source."""
