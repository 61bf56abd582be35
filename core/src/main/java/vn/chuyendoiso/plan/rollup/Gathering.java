package vn.chuyendoiso.plan.rollup;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;

/**
 * Gathers documents one at a time, for more than a hand to merge part by part.
 *
 * <p>Example: a program that reads the reports of 3,321 communes keeps one gathering, adds each
 * report as it comes, and every thousand reports saves {@link #toPart}. After a crash it begins
 * with the saved part and adds again what it may have seen already: a document that comes twice
 * counts once.
 *
 * <p>Needs time in proportion to the documents. Not thread-safe: give each thread its own, and
 * merge their parts.
 */
public final class Gathering {

  private final OrganizationRegistry registry;
  private final Words words;
  private final Map<Slot, byte[]> claims;
  private final Map<Loss, byte[]> losses;

  /** Begins with nothing; bodies are told by the bundled registry. */
  public Gathering() {
    this(OrganizationRegistry.bundled());
  }

  /**
   * Begins with nothing.
   *
   * @param registry the bodies by which issuers are told; the same for all parts that are to be
   *     merged
   */
  public Gathering(OrganizationRegistry registry) {
    this(
        Objects.requireNonNull(registry, "registry"),
        new Words(),
        new HashMap<>(),
        new HashMap<>());
  }

  private Gathering(
      OrganizationRegistry registry,
      Words words,
      Map<Slot, byte[]> claims,
      Map<Loss, byte[]> losses) {
    this.registry = registry;
    this.words = words;
    this.claims = claims;
    this.losses = losses;
  }

  /** A gathering that goes on from a part without packing it anew. */
  static Gathering from(RollUpPart part) {
    return new Gathering(
        OrganizationRegistry.bundled(),
        new Words(part.words().list()),
        new HashMap<>(part.claims()),
        new HashMap<>(part.losses()));
  }

  /**
   * Adds a document.
   *
   * @param document the document
   * @return this gathering
   */
  public Gathering add(Document document) {
    Intake.claims(document, registry).forEach(this::claim);
    return this;
  }

  /**
   * Adds what another gathering took in.
   *
   * @param part the part
   * @return this gathering
   */
  public Gathering add(RollUpPart part) {
    part.claims().forEach((slot, packed) -> claim(slot, Claim.read(packed, part.words())));
    part.losses().forEach((loss, packed) -> lose(loss, Claim.read(packed, part.words())));
    return this;
  }

  /** {@return what was gathered so far, as a value; gathering may go on} */
  public RollUpPart toPart() {
    return new RollUpPart(new Words(words.list()), new HashMap<>(claims), new HashMap<>(losses));
  }

  void claim(Slot slot, Claim claim) {
    byte[] present = claims.get(slot);
    if (present == null) {
      claims.put(slot, claim.pack(words));
      return;
    }
    Claim holder = Claim.read(present, words);
    if (holder.document().digest().equals(claim.document().digest())) {
      return;
    }
    if (claim.precedes(holder)) {
      claims.put(slot, claim.pack(words));
      lose(slot, holder);
    } else {
      lose(slot, claim);
    }
  }

  private void lose(Slot slot, Claim claim) {
    lose(new Loss(slot, claim.document().digest()), claim.withoutContent());
  }

  void lose(Loss loss, Claim claim) {
    losses.computeIfAbsent(loss, l -> claim.pack(words));
  }
}
