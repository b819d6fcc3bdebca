"""Exams: admission, rounds, committees, results (HwO, BBiG, MPVerfV)."""
