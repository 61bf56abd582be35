package vn.chuyendoiso.plan.task;

/** What kind of thing comes out of a task. */
public enum DeliverableKind {
  /** A law, decree, decision, plan or other official document; 80 of the 140 tasks of 03/NQ-CP. */
  DOCUMENT,
  /** A platform, a database, a centre. */
  SYSTEM,
  /** A report. */
  REPORT,
  /** A state of affairs that can be counted or seen. */
  STATE
}
