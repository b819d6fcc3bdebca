"""Lehrlingsrolle (§ 28 HwO): the apprenticeships whose facts the exams need."""
