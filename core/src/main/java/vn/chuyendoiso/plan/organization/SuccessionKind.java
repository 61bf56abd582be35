package vn.chuyendoiso.plan.organization;

/** How the work of one body came to another. */
public enum SuccessionKind {
  /** The body became a part of another, with others or alone. */
  MERGED,
  /** The body goes on under a new name. */
  RENAMED,
  /** The body goes on as another kind of body: Ủy ban Dân tộc became Bộ Dân tộc và Tôn giáo. */
  TRANSFORMED,
  /** Another body took over the whole of its work. */
  TAKEN_OVER,
  /** Another body took over a part of its work, the {@linkplain Succession#scope() scope}. */
  PART_TAKEN_OVER
}
