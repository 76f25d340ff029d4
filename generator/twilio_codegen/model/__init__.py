"""From Twilio's words to Python's: where everything hangs, what it is called, and what each class and method is."""
