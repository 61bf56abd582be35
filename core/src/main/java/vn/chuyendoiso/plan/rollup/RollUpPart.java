package vn.chuyendoiso.plan.rollup;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.time.Period;

/**
 * What a roll-up knows of some documents: a part that merges with others.
 *
 * <p>Example: twelve machines take in the reports of 3,321 communes, each those that it was given,
 * and send their parts to one, which merges them and {@linkplain #finish finishes} the roll-up of
 * the first half of 2026.
 *
 * <p>Merging is associative and commutative, {@link #empty} changes nothing, and a part merged with
 * itself is itself. So neither the order nor the grouping matters, nor does a document that comes
 * twice. Of two reports of one body for one period the one with the later cut-off counts, or with
 * the later day of issue where none is stated; the other is named as {@link Superseded}. The same
 * documents give the same {@linkplain #toBytes bytes}.
 *
 * <p>A part keeps counts and measured values, packed, with the places from which they come; not the
 * documents. Its size is that of the bodies, periods and plans, not of all versions that came.
 *
 * <p>Immutable and thread-safe.
 */
public final class RollUpPart {

  private static final int MAGIC = 0x56_4E_52_55; // VNRU
  private static final int VERSION = 2;
  private static final int LONGEST = 1 << 28;
  private static final int CHUNK = 1 << 16;

  private final Words words;
  private final Map<Slot, byte[]> claims;
  private final Map<Loss, byte[]> losses;

  RollUpPart(Words words, Map<Slot, byte[]> claims, Map<Loss, byte[]> losses) {
    this.words = words;
    this.claims = claims;
    this.losses = losses;
  }

  /** {@return the part of no document} */
  public static RollUpPart empty() {
    return new Gathering().toPart();
  }

  /**
   * Takes in a document; its issuer is told by the bundled registry.
   *
   * @param document the document
   * @return its part
   */
  public static RollUpPart of(Document document) {
    return of(document, OrganizationRegistry.bundled());
  }

  /**
   * Takes in a document.
   *
   * @param document the document
   * @param registry the bodies by which the issuer is told; the same for all parts that are to be
   *     merged
   * @return its part
   */
  public static RollUpPart of(Document document, OrganizationRegistry registry) {
    return new Gathering(registry).add(document).toPart();
  }

  /**
   * Merges with another part. This takes time in proportion to both; to add many documents one by
   * one, use a {@link Gathering}.
   *
   * @param other the other part
   * @return the part of the documents of both
   */
  public RollUpPart merge(RollUpPart other) {
    boolean isLarger = claims.size() >= other.claims.size();
    return Gathering.from(isLarger ? this : other).add(isLarger ? other : this).toPart();
  }

  /**
   * Works out the roll-up of one period.
   *
   * @param question which period, and what else is asked
   * @return the roll-up; the same for the same documents and the same question
   */
  public RollUp finish(RollUpQuestion question) {
    return new Reckoning(this, question).finish();
  }

  /** {@return the periods for which bodies give accounts, the earliest first} */
  public List<Period> periods() {
    TreeSet<List<Long>> days =
        new TreeSet<>(
            (a, b) -> {
              int order = a.get(0).compareTo(b.get(0));
              return order == 0 ? a.get(1).compareTo(b.get(1)) : order;
            });
    for (Slot slot : claims.keySet()) {
      if (slot.kind() == Slot.Kind.ACCOUNT) {
        days.add(List.of(slot.firstDay(), slot.lastDay()));
      }
    }
    return days.stream().map(d -> Slot.period(d.get(0), d.get(1))).toList();
  }

  Words words() {
    return words;
  }

  Map<Slot, byte[]> claims() {
    return claims;
  }

  Map<Loss, byte[]> losses() {
    return losses;
  }

  Claim claim(byte[] packed) {
    return Claim.read(packed, words);
  }

  /** {@return the bytes that {@link #writeTo} writes} */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writeTo(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Writes the part in the library's own form, version 2: words in their order, then the claims in
   * theirs, with a check sum of each. Equal parts give equal bytes.
   *
   * @param out where it is written
   * @throws IOException if it cannot be written
   */
  public void writeTo(DataOutput out) throws IOException {
    Map<Slot, byte[]> orderedClaims = new TreeMap<>(claims);
    Map<Loss, byte[]> orderedLosses = new TreeMap<>(losses);
    Words used = used(orderedClaims, orderedLosses);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    PackedOut list = new PackedOut(used);
    list.texts(used.list());
    block(list.toBytes(), out);
    out.writeInt(orderedClaims.size());
    for (Map.Entry<Slot, byte[]> entry : orderedClaims.entrySet()) {
      PackedOut slot = new PackedOut(used);
      entry.getKey().write(slot);
      slot.bytes(claim(entry.getValue()).pack(used));
      block(slot.toBytes(), out);
    }
    out.writeInt(orderedLosses.size());
    for (Map.Entry<Loss, byte[]> entry : orderedLosses.entrySet()) {
      PackedOut slot = new PackedOut(used);
      entry.getKey().slot().write(slot);
      slot.bytes(claim(entry.getValue()).pack(used));
      block(slot.toBytes(), out);
    }
  }

  // Words of claims that lost their slot are no longer there, so that the way by which a part came
  // to be leaves no trace.
  private Words used(Map<Slot, byte[]> orderedClaims, Map<Loss, byte[]> orderedLosses) {
    Words seen = new Words();
    PackedOut slots = new PackedOut(seen);
    orderedClaims.forEach(
        (slot, claim) -> {
          slot.write(slots);
          claim(claim).pack(seen);
        });
    // What does not count does so for a claim in the same slot, so that its slot has no other
    // words.
    orderedLosses.values().forEach(claim -> claim(claim).pack(seen));
    return new Words(seen.list().stream().sorted().toList());
  }

  private static void block(byte[] bytes, DataOutput out) throws IOException {
    out.writeInt(bytes.length);
    out.writeInt(sum(bytes));
    out.write(bytes);
  }

  private static int sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  /**
   * Reads what {@link #writeTo} wrote.
   *
   * @param in where it is read from
   * @return the part
   * @throws RollUpFormatException if the bytes are no part, are damaged or cut short, or are of
   *     another version
   * @throws IOException if they cannot be read
   */
  public static RollUpPart readFrom(DataInput in) throws IOException {
    try {
      if (in.readInt() != MAGIC) {
        throw new RollUpFormatException("these bytes are no part of a roll-up");
      }
      int version = in.readInt();
      if (version != VERSION) {
        throw new RollUpFormatException("a part of version " + version + " is not known here");
      }
      return read(in);
    } catch (EOFException | UTFDataFormatException e) {
      throw new RollUpFormatException("the part ends too early");
    } catch (PackedIn.Spoiled e) {
      throw new RollUpFormatException("the part is damaged: " + e.getMessage());
    }
  }

  private static RollUpPart read(DataInput in) throws IOException {
    Words words = new Words(new PackedIn(block(in), new Words()).texts());
    Map<Slot, byte[]> claims = new HashMap<>();
    Slot last = null;
    for (int i = size(in); i > 0; i--) {
      PackedIn packed = new PackedIn(block(in), words);
      Slot slot = Slot.read(packed);
      byte[] rest = packed.rest();
      if (!slot.mayHold(Claim.read(rest, words))) {
        throw new PackedIn.Spoiled("a claim is in the place of another");
      }
      if (last != null && last.compareTo(slot) >= 0) {
        throw new PackedIn.Spoiled("its claims are out of order");
      }
      last = slot;
      claims.put(slot, rest);
    }
    Map<Loss, byte[]> losses = new HashMap<>();
    for (int i = size(in); i > 0; i--) {
      PackedIn packed = new PackedIn(block(in), words);
      Slot slot = Slot.read(packed);
      byte[] rest = packed.rest();
      if (!claims.containsKey(slot)) {
        throw new PackedIn.Spoiled("nothing counts instead of what does not count");
      }
      losses.put(new Loss(slot, Claim.read(rest, words).document().digest()), rest);
    }
    return new RollUpPart(words, claims, losses);
  }

  private static int size(DataInput in) throws IOException {
    int size = in.readInt();
    if (size < 0) {
      throw new RollUpFormatException("the part is damaged: a length is out of range");
    }
    return size;
  }

  // Read piece by piece: a length that lies costs no more memory than there are bytes.
  private static byte[] block(DataInput in) throws IOException {
    int length = in.readInt();
    int sum = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new RollUpFormatException("the part is damaged: a length is out of range");
    }
    byte[] bytes = new byte[Math.min(length, CHUNK)];
    int read = 0;
    while (read < length) {
      if (read == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * bytes.length));
      }
      in.readFully(bytes, read, bytes.length - read);
      read = bytes.length;
    }
    if (sum(bytes) != sum) {
      throw new RollUpFormatException("the part is damaged: a check sum is wrong");
    }
    return bytes;
  }

  /** Two parts are equal if they are of the same documents, as far as they count. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RollUpPart that && Arrays.equals(toBytes(), that.toBytes());
  }

  @Override
  public int hashCode() {
    return claims.keySet().stream().mapToInt(s -> s.key().hashCode()).sum();
  }

  @Override
  public String toString() {
    return "RollUpPart of " + claims.size() + " claims";
  }
}
