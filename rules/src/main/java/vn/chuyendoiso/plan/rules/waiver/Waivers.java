package vn.chuyendoiso.plan.rules.waiver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The waivers that are given to a validation, in the order of their file.
 *
 * <p>Example: a department keeps one file for all its plans; each waiver names the document that it
 * speaks of, and of each report only those that speak of its document take part.
 *
 * <pre>{@code
 * {
 *   "formatVersion": "1.0",
 *   "waivers": [
 *     {
 *       "rule": "plan-issued-late",
 *       "pointer": "/issuedOn",
 *       "document": "246/KH-UBND",
 *       "reason": "Tỉnh chờ hướng dẫn của bộ",
 *       "decision": "12/QĐ-UBND",
 *       "owner": "Sở Thông tin và Truyền thông",
 *       "lastDay": "2026-12-31"
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>Only {@code document} may be absent. Unknown members are passed over with a warning. Immutable
 * and thread-safe.
 *
 * @param all the waivers
 */
public record Waivers(List<Waiver> all) {

  /** No waivers. */
  public static final Waivers NONE = new Waivers(List.of());

  /** The name that the schema of such files gives itself. */
  public static final String SCHEMA_ID = "urn:vn-chuyendoiso:waivers:1.0";

  /**
   * Copies the list.
   *
   * @param all the waivers
   */
  public Waivers {
    all = List.copyOf(all);
  }

  /**
   * Reads a file of waivers. Every problem is collected; nothing that the bytes hold is thrown.
   *
   * @param bytes the file, UTF-8
   * @return what came of it
   */
  public static WaiverReading read(byte[] bytes) {
    return new WaiverReader(bytes).read();
  }

  /**
   * Reads a file of waivers. No more of it is read than a file may have; the stream stays open.
   *
   * @param stream the file, UTF-8
   * @return what came of it
   * @throws IOException if the stream cannot be read
   */
  public static WaiverReading read(InputStream stream) throws IOException {
    return read(stream.readNBytes(WaiverReader.MAX_BYTES + 1));
  }

  /**
   * Returns the JSON Schema of such files, in the dialect 2020-12. The same bytes lie in the jar as
   * {@code vn/chuyendoiso/plan/rules/waiver/schema/1.0/waivers.schema.json}.
   *
   * @return UTF-8 text, the same every time
   */
  public static byte[] schema() {
    try (InputStream stream = Waivers.class.getResourceAsStream("schema/1.0/waivers.schema.json")) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
