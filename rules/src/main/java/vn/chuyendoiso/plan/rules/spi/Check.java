package vn.chuyendoiso.plan.rules.spi;

/**
 * One demand, as code.
 *
 * <p>Example: {@code facts -> facts.plan().isEmpty() ? Judgement.notApplicable() : ...}. A check
 * has no state and no clock, and may be called by several threads. If it throws, the report says
 * that the rule failed, and all other rules are judged.
 */
@FunctionalInterface
public interface Check {

  /**
   * Judges a document.
   *
   * @param facts the document and what is known around it
   * @return what the rule says, never null
   */
  Judgement judge(Facts facts);
}
