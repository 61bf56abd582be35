package vn.chuyendoiso.plan.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.organization.IssuerKind;

/**
 * The plans by their numbers. A number alone means little: {@code 246/KH-UBND} exists in every
 * province. So a reference leads to the plans that {@link
 * vn.chuyendoiso.plan.document.Document#mayBeMeantBy it may mean}: of the body that it names, if it
 * names one; of the same day, but of no other body of the same level that it does not name; or,
 * where one of the two days is not stated, of the body that refers or of the nation. And only if
 * there is one.
 */
final class PlanShelf {

  /**
   * What a reference leads to: the packed claim of one plan, none, or several that may be meant.
   */
  record Found(Optional<byte[]> plan, boolean several) {
    static final Found NONE = new Found(Optional.empty(), false);
  }

  /** One plan on the shelf. */
  private static final class Standing {
    private final Optional<LocalDate> issuedOn;
    private final Optional<ReportingBody> body;
    private final byte[] packed;

    Standing(SourceDocument document, byte[] packed) {
      this.issuedOn = document.issuedOn();
      this.body = document.body();
      this.packed = packed;
    }
  }

  private final Map<String, List<Standing>> byNumber = new HashMap<>();

  void add(Claim claim, byte[] packed) {
    SourceDocument document = claim.document();
    if (claim.planned().isPresent() && document.number().isPresent()) {
      byNumber
          .computeIfAbsent(PlanKey.withoutZeros(document.number().get()), k -> new ArrayList<>(1))
          .add(new Standing(document, packed));
    }
  }

  Found find(Optional<PlanKey> reference, ReportingBody in) {
    if (reference.isEmpty()) {
      return Found.NONE;
    }
    List<Standing> meant = new ArrayList<>();
    for (Standing plan : byNumber.getOrDefault(reference.get().number(), List.of())) {
      if (isMeant(plan, reference.get(), in)) {
        meant.add(plan);
      }
    }
    if (meant.size() > 1) {
      List<Standing> own = meant.stream().filter(p -> isOf(p, in.key())).toList();
      meant = own.size() == 1 ? own : meant;
    }
    return meant.size() == 1
        ? new Found(Optional.of(meant.get(0).packed), false)
        : new Found(Optional.empty(), meant.size() > 1);
  }

  private static boolean isMeant(Standing plan, PlanKey reference, ReportingBody in) {
    boolean isNamed = reference.issuer().filter(i -> isNamed(plan, i)).isPresent();
    if (plan.body.isPresent() && reference.issuer().isPresent() && !isNamed) {
      return false;
    }
    if (plan.issuedOn.isPresent() && reference.issuedOn().isPresent()) {
      return plan.issuedOn.equals(reference.issuedOn()) && (isNamed || !isPeer(plan, in));
    }
    return isNamed
        || isOf(plan, in.key())
        || plan.body.filter(b -> b.level() == IssuerKind.NATION).isPresent();
  }

  // Two provinces do issue plans of one number on one day.
  private static boolean isPeer(Standing plan, ReportingBody in) {
    return plan.body.filter(b -> b.level() == in.level() && !b.equals(in)).isPresent();
  }

  private static boolean isOf(Standing plan, String body) {
    return plan.body.filter(b -> b.key().equals(body)).isPresent();
  }

  private static boolean isNamed(Standing plan, String issuer) {
    return plan.body
        .filter(b -> b.key().equals(issuer) || b.key().endsWith("~" + issuer))
        .isPresent();
  }
}
