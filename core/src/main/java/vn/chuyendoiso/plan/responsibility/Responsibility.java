package vn.chuyendoiso.plan.responsibility;

/** What an actor has to do with a task or a target. */
public enum Responsibility {
  /** Chủ trì: answers for the result. */
  LEAD,
  /** Phối hợp: helps the lead. */
  COORDINATE,
  /** Theo dõi, đánh giá: watches and measures. */
  MONITOR,
  /** Phê duyệt, ban hành: approves. */
  APPROVE
}
