"""What the generated modules are made of; each imports a name from the module that defines it."""
