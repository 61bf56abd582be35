package vn.chuyendoiso.plan.cli.page;

import java.util.List;
import vn.chuyendoiso.plan.document.PlanDocument;

/** The difference between a document that says "none" and one that says nothing. */
final class Stated {

  private Stated() {}

  /** {@return the key of the sentence about a list that is empty} */
  static String none(PlanDocument plan, String member) {
    return plan.getKept().isStatedEmpty(member) ? "none" : "not-stated." + member;
  }

  /** {@return whether the document tells what is in a list, be it nothing} */
  static boolean isKnown(PlanDocument plan, String member, List<?> list) {
    return !list.isEmpty() || plan.getKept().isStatedEmpty(member);
  }
}
