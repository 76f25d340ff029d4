"""Twilio's published documents: fetched, reduced to their facts, and their origin recorded."""
