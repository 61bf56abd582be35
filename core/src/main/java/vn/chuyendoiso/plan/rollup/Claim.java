package vn.chuyendoiso.plan.rollup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.chuyendoiso.plan.document.DocumentType;

/**
 * What one document wants to put into one slot.
 *
 * @param document the document
 * @param planned what it sets, in the slot of a plan
 * @param account what it says of the period, in the slot of an account
 */
record Claim(SourceDocument document, Optional<Planned> planned, Optional<Account> account) {

  // The later cut-off or, where none is stated, day of issue; then what a report says before what a
  // plan says in passing; at last the digest, so that the order is total.
  private static final Comparator<Claim> PRECEDENCE =
      Comparator.comparing((Claim c) -> c.day().orElse(LocalDate.MIN))
          .thenComparing(c -> c.document.issuedOn().orElse(LocalDate.MIN))
          .thenComparing(Claim::isReport)
          .thenComparing(c -> c.document.digest());

  /** The day of which it speaks: the cut-off, or else the day of issue. */
  Optional<LocalDate> day() {
    return account.flatMap(Account::cutOff).or(document::issuedOn);
  }

  boolean isReport() {
    return document.type() == DocumentType.PROGRESS_REPORT;
  }

  boolean precedes(Claim other) {
    return PRECEDENCE.compare(this, other) > 0;
  }

  static Claim read(byte[] bytes, Words words) {
    PackedIn in = new PackedIn(bytes, words);
    Claim claim =
        new Claim(
            SourceDocument.read(in),
            in.flag() ? Optional.of(Planned.read(in)) : Optional.empty(),
            in.flag() ? Optional.of(Account.read(in)) : Optional.empty());
    if (!in.isAtEnd()) {
      throw new PackedIn.Spoiled("a claim has more bytes than it needs");
    }
    return claim;
  }

  byte[] pack(Words words) {
    PackedOut out = new PackedOut(words);
    document.write(out);
    out.flag(planned.isPresent());
    planned.ifPresent(p -> p.write(out));
    out.flag(account.isPresent());
    account.ifPresent(a -> a.write(out));
    return out.toBytes();
  }

  /** What remains of a claim that does not count: whose it was. */
  Claim withoutContent() {
    return new Claim(document, Optional.empty(), Optional.empty());
  }
}
