package vn.chuyendoiso.plan.cli.page;

import vn.chuyendoiso.plan.document.PlanDocument;

/** The difference between a document that says "none" and one that says nothing. */
final class Stated {

  private Stated() {}

  /** {@return the key of the sentence about a list that is empty} */
  static String none(PlanDocument plan, String member) {
    return plan.getKept().isStatedEmpty(member) ? "none" : "not-stated." + member;
  }
}
