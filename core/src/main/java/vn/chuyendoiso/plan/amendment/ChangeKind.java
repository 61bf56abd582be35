package vn.chuyendoiso.plan.amendment;

/** What happened to a row, or to a part of a row, between two versions of a document. */
public enum ChangeKind {
  /** Bổ sung: it stands in the new version only. */
  ADDED,
  /** Bãi bỏ: it stood in the old version only. */
  REMOVED,
  /** Sửa đổi: it says something else. */
  CHANGED,
  /** Chuyển: it stands under another row, or at another place among its neighbours. */
  MOVED
}
