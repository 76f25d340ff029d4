"""From the model to text in Black's style."""
