"""What Twilio's error codes mean."""
