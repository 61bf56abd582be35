package vn.chuyendoiso.plan.finding;

/** How grave a finding is. */
public enum Severity {
  /** The document cannot be used, or breaks what the law demands of its issuer. */
  ERROR,
  /** Somebody should look: a weakness, or a demand that does not bind this issuer or stage. */
  WARNING,
  /** Worth knowing; nothing needs to be done. */
  INFO
}
