package vn.chuyendoiso.plan.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The facts that come with the library, and fingerprints of them, so that a report can say on which
 * facts it stands.
 *
 * <p>Example: two reports of one plan on one day differ in what they say of a ministry that was
 * merged. The fingerprints of {@code organization} differ too: between the two, somebody added a
 * row to the registry of bodies.
 *
 * <p>A fingerprint is of the rows alone; remarks and line ends play no part. What a vendor adds to
 * a registry is not in it. Stateless and thread-safe; worked out on first use. Source: SHA-256 of
 * FIPS 180-4.
 */
public final class BundledData {

  private static final Map<String, List<String>> TABLES =
      Map.of(
          "law",
          List.of("clauses", "instruments", "instrument-relations", "instrument-aliases"),
          "organization",
          List.of(
              "organizations",
              "provinces",
              "successions",
              "government-levels",
              "commune-kinds",
              "organization-codes"),
          "overlap",
          List.of("terms", "syllable-frequencies"),
          "responsibility",
          List.of("clarity-sets"),
          "target",
          List.of("national-targets", "units"),
          "task",
          List.of("task-group-sets", "task-groups"));

  private BundledData() {}

  /**
   * {@return the SHA-256 of the facts of each kind, as 64 lower-case hexadecimal digits: of {@code
   * law}, {@code organization}, {@code overlap}, {@code responsibility}, {@code target} and {@code
   * task}, in that order}
   */
  public static Map<String, String> digests() {
    return Digests.ALL;
  }

  static Map<String, List<String>> tables() {
    return TABLES;
  }

  private static String digest(String kind) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String table : TABLES.get(kind)) {
        update(digest, "/vn/chuyendoiso/plan/" + kind + "/" + table + ".tsv");
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void update(MessageDigest digest, String resource) {
    try (InputStream stream = BundledData.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Digests {
    static final Map<String, String> ALL = all();

    private static Map<String, String> all() {
      Map<String, String> all = new TreeMap<>();
      TABLES.keySet().forEach(kind -> all.put(kind, digest(kind)));
      return Collections.unmodifiableMap(all);
    }
  }
}
