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
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.rollup.Gathering;
import vn.chuyendoiso.plan.rollup.RollUpFormatException;
import vn.chuyendoiso.plan.rollup.RollUpPart;

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

  private static final int MAGIC = 0x56_4E_52_50; // VNRP
  private static final int VERSION = 1;
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

  /** Counts a document or a bad line, and goes on behind it. */
  void add(Judged judged, long lineNumber, long nextOffset) {
    if (judged.input().document().isPresent()) {
      read++;
      gathering.add(judged.input().document().get());
    } else {
      unread++;
      if (badLines.size() < MOST_BAD_LINES) {
        badLines.add(new BadLine(file, lineNumber));
      }
    }
    for (Finding finding : judged.findings()) {
      severities.merge(finding.getSeverity(), 1L, Long::sum);
      rules.merge(finding.getId(), 1L, Long::sum);
    }
    line = lineNumber + 1;
    offset = nextOffset;
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
   * @param input what tells the input and the options from others
   */
  void save(Path place, String input) throws IOException {
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
      write(out, input);
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

  private void write(DataOutputStream out, String input) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
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
   * @return where it stood; empty if the file is none of these, is damaged, or is of another input,
   *     of other options or of another version
   */
  static Optional<RollUpProgress> load(Path place, String input) throws IOException {
    CheckedInputStream sum =
        new CheckedInputStream(new BufferedInputStream(Files.newInputStream(place)), new CRC32());
    try (DataInputStream in = new DataInputStream(sum)) {
      if (in.readInt() != MAGIC || in.readInt() != VERSION || !in.readUTF().equals(input)) {
        return Optional.empty();
      }
      RollUpProgress progress = new RollUpProgress();
      progress.readCounts(in);
      progress.gathering.add(RollUpPart.readFrom(in));
      long value = sum.getChecksum().getValue();
      return in.readLong() == value ? Optional.of(progress) : Optional.empty();
    } catch (EOFException | UTFDataFormatException | RollUpFormatException e) {
      return Optional.empty();
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
