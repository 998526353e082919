/// What Vietnamese advertising law asks of paid posts from 1 January 2026, and of regulated goods before (domain.md §5, 19).
public enum DisclosureDuty: String, Sendable, Hashable, CaseIterable {
  /// Each post says that it is paid for.
  case disclose
  /// The creator checks who the advertiser is and that the product may be sold.
  case verifyAdvertiser = "verify_advertiser"
  /// The creator has used the product.
  case haveUsedProduct = "have_used_product"
  /// The content is approved by the authority before it is posted.
  case approveContent = "approve_content"
  /// No doctors, pharmacists or health workers recommend it (Decree 15/2018 art. 27.2).
  case noHealthWorkers = "no_health_workers"
}
