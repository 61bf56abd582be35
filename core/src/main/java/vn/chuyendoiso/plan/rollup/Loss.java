package vn.chuyendoiso.plan.rollup;

import java.util.Comparator;

/**
 * That a document does not count in a slot, because a later one does.
 *
 * @param slot the slot
 * @param digest the digest of the document
 */
record Loss(Slot slot, String digest) implements Comparable<Loss> {

  private static final Comparator<Loss> ORDER =
      Comparator.comparing(Loss::slot).thenComparing(Loss::digest);

  @Override
  public int compareTo(Loss other) {
    return ORDER.compare(this, other);
  }
}
