"""The registers of § 6, § 19 and § 90 Abs. 4 HwO: what stands in them, and the work that changes them."""
