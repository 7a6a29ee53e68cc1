"""What Krait has beyond Python: see krait.lens."""
