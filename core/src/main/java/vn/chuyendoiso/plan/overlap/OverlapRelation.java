package vn.chuyendoiso.plan.overlap;

/**
 * How the documents of two tasks stand to each other.
 *
 * <p>Example: a task of Lạng Sơn's plan and one of 03/NQ-CP are in the relation {@link
 * #NATIONAL_PROGRAMME}. Two provinces that do the same at home are in none, nor are two plans for
 * different times. Source: Directive 34/CT-TTg, clauses CT34-P6 and CT34-P7.
 */
public enum OverlapRelation {
  /** Both stand in one document. */
  INSIDE_DOCUMENT,
  /** One body plans them, in two documents for the same time. */
  SAME_BODY,
  /** Bodies of two levels plan them, such as a ministry and a province. */
  OTHER_LEVEL,
  /** The nation's programme asks for one of them, and a body below plans the other. */
  NATIONAL_PROGRAMME
}
