package vn.chuyendoiso.plan.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.rollup.Gathering;
import vn.chuyendoiso.plan.rollup.RollUpFormatException;
import vn.chuyendoiso.plan.rollup.RollUpPart;
import vn.chuyendoiso.plan.serialization.PlanLine;

/**
 * How far a roll-up has come: what was read and counted, and where to go on. It is saved as a whole
 * or not at all.
 */
final class RollUpProgress {

  /**
   * A line that holds no document.
   *
   * @param file the place of the file on the command line, from 0
   * @param line the number of the line
   */
  record BadLine(int file, long line) {}

  /**
   * With what a run works; another one may read and judge otherwise.
   *
   * @param library the version of the library
   * @param rules the version of the catalogue of rules
   */
  record Versions(String library, String rules) {}

  private static final int MAGIC = 0x56_4E_52_50; // VNRP
  private static final int VERSION = 2;
  private static final int BLOCK = 64 * 1024;
  private static final int MOST_BAD_LINES = 1000;

  private final Gathering gathering = new Gathering();
  private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
  private final Map<String, Long> rules = new TreeMap<>();
  private final List<BadLine> badLines = new ArrayList<>();
  private long read;
  private long unread;
  private int file;
  private long offset;
  private long line = 1;

  /**
   * Counts a document or a bad line, and goes on behind it.
   *
   * @param found what the rules find in the document
   */
  void add(PlanLine<Document> next, List<Finding> found) {
    if (next.getDocument().isPresent()) {
      read++;
      gathering.add(next.getDocument().get());
    } else {
      unread++;
      if (badLines.size() < MOST_BAD_LINES) {
        badLines.add(new BadLine(file, next.getNumber()));
      }
    }
    count(next.getFindings());
    count(found);
    line = next.getNumber() + 1;
    offset = next.getNextOffset();
  }

  private void count(List<Finding> findings) {
    for (Finding finding : findings) {
      severities.merge(finding.getSeverity(), 1L, Long::sum);
      rules.merge(finding.getId(), 1L, Long::sum);
    }
  }

  void nextFile() {
    file++;
    offset = 0;
    line = 1;
  }

  int file() {
    return file;
  }

  long offset() {
    return offset;
  }

  long line() {
    return line;
  }

  long read() {
    return read;
  }

  long unread() {
    return unread;
  }

  long count(Severity severity) {
    return severities.getOrDefault(severity, 0L);
  }

  Map<String, Long> rules() {
    return rules;
  }

  List<BadLine> badLines() {
    return badLines;
  }

  RollUpPart part() {
    return gathering.toPart();
  }

  /**
   * Saves where it stands.
   *
   * @param versions of the library and of the rules with which it came so far
   * @param input what tells the input and the options from others
   */
  void save(Path place, Versions versions, String input) throws IOException {
    Path target = place.toAbsolutePath();
    Path draft = target.resolveSibling(target.getFileName() + ".tmp");
    try (FileChannel channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      CheckedOutputStream sum =
          new CheckedOutputStream(
              new BufferedOutputStream(Channels.newOutputStream(channel)), new CRC32());
      DataOutputStream out = new DataOutputStream(sum);
      write(out, versions, input);
      out.writeLong(sum.getChecksum().getValue());
      out.flush();
      channel.force(true);
    }
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    // The new name must last as well; systems that cannot open a directory see to it themselves.
    try (FileChannel directory = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
      directory.force(true);
    } catch (IOException e) {
      return;
    }
  }

  private void write(DataOutputStream out, Versions versions, String input) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeUTF(versions.library());
    out.writeUTF(versions.rules());
    out.writeUTF(input);
    out.writeInt(file);
    out.writeLong(offset);
    out.writeLong(line);
    out.writeLong(read);
    out.writeLong(unread);
    for (Severity severity : Severity.values()) {
      out.writeLong(count(severity));
    }
    out.writeInt(rules.size());
    for (Map.Entry<String, Long> rule : rules.entrySet()) {
      out.writeUTF(rule.getKey());
      out.writeLong(rule.getValue());
    }
    out.writeInt(badLines.size());
    for (BadLine bad : badLines) {
      out.writeInt(bad.file());
      out.writeLong(bad.line());
    }
    part().writeTo(out);
  }

  /**
   * Goes on from what was saved.
   *
   * @param versions of the library and of the rules with which this run works
   * @param input what tells the input and the options from others
   * @throws RefusedCheckpointException if the file is none of these or is damaged, or is of other
   *     versions, of another input or of other options
   */
  static RollUpProgress load(Path place, Versions versions, String input)
      throws IOException, RefusedCheckpointException {
    if (!isWhole(place)) {
      throw new RefusedCheckpointException("rollup-checkpoint-damaged", Map.of());
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(place)))) {
      if (in.readInt() != MAGIC) {
        throw new RefusedCheckpointException("rollup-checkpoint-damaged", Map.of());
      }
      if (in.readInt() != VERSION) {
        throw new RefusedCheckpointException("rollup-checkpoint-form", Map.of());
      }
      Versions others = new Versions(in.readUTF(), in.readUTF());
      if (!others.equals(versions)) {
        throw new RefusedCheckpointException(
            "rollup-checkpoint-version",
            Map.of(
                "library", versions.library(),
                "rules", versions.rules(),
                "otherlibrary", others.library(),
                "otherrules", others.rules()));
      }
      if (!in.readUTF().equals(input)) {
        throw new RefusedCheckpointException("rollup-checkpoint-other", Map.of());
      }
      RollUpProgress progress = new RollUpProgress();
      progress.readCounts(in);
      progress.gathering.add(RollUpPart.readFrom(in));
      return progress;
    } catch (EOFException | UTFDataFormatException | RollUpFormatException e) {
      throw new RefusedCheckpointException("rollup-checkpoint-damaged", Map.of());
    }
  }

  /** Tells whether the check sum at the end of a checkpoint is that of all before it. */
  private static boolean isWhole(Path place) throws IOException {
    long size = Files.size(place) - Long.BYTES;
    if (size < 0) {
      return false;
    }
    CRC32 sum = new CRC32();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(place)))) {
      byte[] block = new byte[BLOCK];
      for (long left = size; left > 0; ) {
        int length = (int) Math.min(left, block.length);
        in.readFully(block, 0, length);
        sum.update(block, 0, length);
        left -= length;
      }
      return in.readLong() == sum.getValue();
    } catch (EOFException e) {
      return false;
    }
  }

  private void readCounts(DataInputStream in) throws IOException {
    file = in.readInt();
    offset = in.readLong();
    line = in.readLong();
    read = in.readLong();
    unread = in.readLong();
    for (Severity severity : Severity.values()) {
      severities.put(severity, in.readLong());
    }
    for (int i = in.readInt(); i > 0; i--) {
      rules.put(in.readUTF(), in.readLong());
    }
    for (int i = in.readInt(); i > 0; i--) {
      badLines.add(new BadLine(in.readInt(), in.readLong()));
    }
  }
}
