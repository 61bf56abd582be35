package vn.chuyendoiso.plan.rollup;

import java.time.LocalDate;
import java.util.Comparator;
import vn.chuyendoiso.plan.time.Period;

/**
 * What only one document can fill: the place of one plan, or the account that one body gives of one
 * period. Of two claims to a slot the later one counts, whatever the order in which they came.
 *
 * @param kind what the slot is
 * @param key the identity of the plan, or the key of the body
 * @param firstDay the first day of the period, as days since 1970; 0 where there is none
 * @param lastDay the last day
 */
record Slot(Kind kind, String key, long firstDay, long lastDay) implements Comparable<Slot> {

  private static final Comparator<Slot> ORDER =
      Comparator.comparing(Slot::kind)
          .thenComparing(Slot::key)
          .thenComparing(Slot::firstDay)
          .thenComparing(Slot::lastDay);

  enum Kind {
    /** One plan, scheme or programme, or any other document that gives no account. */
    DOCUMENT,
    /** What one body says of one period. */
    ACCOUNT,
    /** What a document says of a period that it does not state, or does not say whose it is. */
    UNPLACED
  }

  static Period period(long firstDay, long lastDay) {
    return Period.builder()
        .firstDay(LocalDate.ofEpochDay(firstDay))
        .lastDay(LocalDate.ofEpochDay(lastDay))
        .build();
  }

  /**
   * Whether a claim says what belongs here; an account has a body, whose key is that of the slot.
   */
  boolean mayHold(Claim claim) {
    return kind != Kind.ACCOUNT
        || (claim.account().isPresent()
            && claim.document().body().filter(b -> b.key().equals(key)).isPresent());
  }

  static Slot read(PackedIn in) {
    return new Slot(in.constant(Kind.class), in.text(), in.epochDay(), in.epochDay());
  }

  void write(PackedOut out) {
    out.constant(kind);
    out.text(key);
    out.signed(firstDay);
    out.signed(lastDay);
  }

  @Override
  public int compareTo(Slot other) {
    return ORDER.compare(this, other);
  }
}
