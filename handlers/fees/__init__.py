"""Fees for official acts (§ 113 Abs. 4 HwO): fee schedule, fee notices, payment code."""
