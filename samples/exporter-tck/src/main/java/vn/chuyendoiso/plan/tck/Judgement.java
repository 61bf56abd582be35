package vn.chuyendoiso.plan.tck;

import java.util.Optional;

/**
 * What one document says of one requirement.
 *
 * @param judged false if the document has nothing that the requirement is about
 * @param difference what is wrong; empty if nothing is
 */
record Judgement(boolean judged, Optional<Difference> difference) {

  static final Judgement NOTHING_TO_JUDGE = new Judgement(false, Optional.empty());
  static final Judgement HOLDS = new Judgement(true, Optional.empty());

  static Judgement fails(Difference difference) {
    return new Judgement(true, Optional.of(difference));
  }

  static Judgement of(Optional<Difference> difference) {
    return new Judgement(true, difference);
  }

  boolean failed() {
    return difference.isPresent();
  }
}
