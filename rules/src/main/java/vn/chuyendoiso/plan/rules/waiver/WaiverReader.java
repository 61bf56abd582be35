package vn.chuyendoiso.plan.rules.waiver;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.text.StoredText;

/**
 * One pass over one file of waivers: first whether the bytes are text at all, then member by
 * member. Used by one thread, for one file.
 */
final class WaiverReader {

  /** Room for some ten thousand waivers. */
  static final int MAX_BYTES = 8 * 1024 * 1024;

  static final int MAX_DEPTH = 100;
  static final int MAX_TEXT = 100_000;

  private static final String FORMAT_VERSION = "formatVersion";
  private static final String WAIVERS = "waivers";
  private static final String CURRENT_VERSION = "1.0";
  private static final Pattern VERSION = Pattern.compile("1\\.(?:0|[1-9][0-9]{0,3})");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final List<String> ROOT_MEMBERS = List.of(FORMAT_VERSION, WAIVERS);
  private static final List<String> MEMBERS =
      List.of("rule", "pointer", "document", "reason", "decision", "owner", "lastDay");
  private static final List<String> REQUIRED =
      List.of("rule", "pointer", "reason", "decision", "owner", "lastDay");

  private static final JsonFactory TOKENS =
      JsonFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          // Whether the bytes are UTF-8 is looked at before, more closely.
          .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_TEXT)
                  .maxNameLength(MAX_TEXT)
                  .maxNumberLength(MAX_TEXT)
                  .build())
          .build();

  private final WaiverText text;
  private final WaiverProblems problems;
  private final CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
  private JsonParser parser;

  WaiverReader(byte[] bytes) {
    this.text = new WaiverText(bytes);
    this.problems = new WaiverProblems(text);
  }

  WaiverReading read() {
    List<Waiver> waivers = isText() ? readText() : List.of();
    return new WaiverReading(
        problems.hasErrors() ? Optional.empty() : Optional.of(new Waivers(waivers)),
        problems.findings());
  }

  private boolean isText() {
    if (text.size() > MAX_BYTES) {
      problems.add(WaiverProblem.INPUT_TOO_LARGE, JsonPointer.ROOT, 0, "limit", MAX_BYTES);
      return false;
    }
    if (text.isUtf16()) {
      problems.add(WaiverProblem.ENCODING_UTF16, JsonPointer.ROOT, 0);
      return false;
    }
    if (text.hasBom()) {
      problems.add(WaiverProblem.ENCODING_BOM, JsonPointer.ROOT, 0);
    }
    if (text.isBlank()) {
      problems.add(WaiverProblem.INPUT_EMPTY, JsonPointer.ROOT, 0);
      return false;
    }
    int invalid = text.invalidUtf8();
    if (invalid >= 0) {
      problems.add(WaiverProblem.ENCODING_INVALID_UTF8, JsonPointer.ROOT, invalid);
      return false;
    }
    return true;
  }

  private List<Waiver> readText() {
    List<Waiver> waivers = new ArrayList<>();
    try (JsonParser tokens = TOKENS.createParser(ObjectReadContext.empty(), text.bytes())) {
      parser = tokens;
      readTokens(waivers);
    }
    return waivers;
  }

  private void readTokens(List<Waiver> waivers) {
    try {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        problem(WaiverProblem.ROOT_NOT_OBJECT, JsonPointer.ROOT, "brace", "{");
        return;
      }
      readRoot(waivers);
      if (parser.nextToken() != null) {
        problem(WaiverProblem.JSON_TRAILING, JsonPointer.ROOT);
      }
    } catch (UnexpectedEndOfInputException e) {
      problems.add(WaiverProblem.JSON_TRUNCATED, JsonPointer.ROOT, text.length());
    } catch (StreamConstraintsException e) {
      boolean deep = parser.streamReadContext().getNestingDepth() >= MAX_DEPTH;
      problem(
          deep ? WaiverProblem.JSON_TOO_DEEP : WaiverProblem.JSON_TEXT_TOO_LONG,
          JsonPointer.ROOT,
          "limit",
          deep ? MAX_DEPTH : MAX_TEXT);
    } catch (JacksonException e) {
      syntax(e.getLocation());
    }
  }

  private void syntax(TokenStreamLocation location) {
    long offset = location == null ? offset() : Math.max(0, location.getByteOffset());
    String found = text.characterAt(offset);
    if (found.isEmpty()) {
      problems.add(WaiverProblem.JSON_TRUNCATED, JsonPointer.ROOT, text.length());
    } else {
      problems.add(
          WaiverProblem.JSON_SYNTAX, JsonPointer.ROOT, offset, "found", WaiverText.shown(found));
    }
  }

  private void readRoot(List<Waiver> waivers) {
    long start = offset();
    Set<String> seen = new HashSet<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonPointer pointer = JsonPointer.ROOT.append(name);
      if (begins(name, pointer, ROOT_MEMBERS, seen)) {
        if (name.equals(WAIVERS)) {
          readList(pointer, waivers);
        } else {
          text(name, pointer).ifPresent(v -> checkVersion(v, pointer));
        }
      }
    }
    missing(ROOT_MEMBERS, seen, JsonPointer.ROOT, start);
  }

  private void checkVersion(String version, JsonPointer pointer) {
    if (!VERSION.matcher(version).matches()) {
      problem(
          WaiverProblem.FORMAT_VERSION_UNKNOWN,
          pointer,
          "found",
          WaiverText.shown(version),
          "known",
          CURRENT_VERSION);
    } else if (!version.equals(CURRENT_VERSION)) {
      problem(
          WaiverProblem.FORMAT_VERSION_NEWER,
          pointer,
          "found",
          version,
          "current",
          CURRENT_VERSION);
    }
  }

  private void readList(JsonPointer pointer, List<Waiver> waivers) {
    if (isNull(WAIVERS, pointer) || !is(JsonToken.START_ARRAY, "list", pointer)) {
      return;
    }
    int index = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonPointer here = pointer.append(index++);
      if (is(JsonToken.START_OBJECT, "object", here)) {
        readWaiver(here).ifPresent(waivers::add);
      }
    }
  }

  private Optional<Waiver> readWaiver(JsonPointer here) {
    long start = offset();
    Set<String> seen = new HashSet<>();
    Map<String, Object> values = new HashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonPointer pointer = here.append(name);
      if (begins(name, pointer, MEMBERS, seen)) {
        String member = name;
        value(name, pointer).ifPresent(v -> values.put(member, v));
      }
    }
    missing(REQUIRED, seen, here, start);
    if (!values.keySet().containsAll(REQUIRED)) {
      return Optional.empty();
    }
    return Optional.of(
        new Waiver(
            (String) values.get("rule"),
            (PointerPattern) values.get("pointer"),
            Optional.ofNullable((DocumentNumber) values.get("document")),
            (String) values.get("reason"),
            (DocumentNumber) values.get("decision"),
            (String) values.get("owner"),
            (LocalDate) values.get("lastDay")));
  }

  private Optional<?> value(String name, JsonPointer pointer) {
    return switch (name) {
      case "pointer" -> pattern(pointer);
      case "lastDay" -> text(name, pointer).flatMap(t -> day(t, pointer));
      case "decision" -> text(name, pointer).map(DocumentNumber::of);
      case "document" ->
          parser.currentToken() == JsonToken.VALUE_NULL
              ? Optional.empty()
              : text(name, pointer).map(DocumentNumber::of);
      default -> text(name, pointer);
    };
  }

  // The empty text means something here, and steps are compared as they stand.
  private Optional<PointerPattern> pattern(JsonPointer pointer) {
    Optional<String> raw = raw("pointer", pointer);
    Optional<PointerPattern> pattern = raw.flatMap(PointerPattern::parse);
    if (raw.isPresent() && pattern.isEmpty()) {
      problem(WaiverProblem.POINTER_PATTERN_INVALID, pointer, "found", WaiverText.shown(raw.get()));
    }
    return pattern;
  }

  private Optional<LocalDate> day(String found, JsonPointer pointer) {
    if (DAY.matcher(found).matches()) {
      try {
        return Optional.of(LocalDate.parse(found));
      } catch (DateTimeParseException e) {
        // Told below, like every other text that is no day.
      }
    }
    problem(WaiverProblem.DATE_INVALID, pointer, "found", WaiverText.shown(found));
    return Optional.empty();
  }

  /** The text of a member that must have one, in its stored form. */
  private Optional<String> text(String name, JsonPointer pointer) {
    Optional<String> stored = raw(name, pointer).map(t -> StoredText.of(t).text());
    if (stored.filter(String::isBlank).isPresent()) {
      problem(WaiverProblem.TEXT_BLANK, pointer);
      return Optional.empty();
    }
    return stored;
  }

  private Optional<String> raw(String name, JsonPointer pointer) {
    if (isNull(name, pointer) || !is(JsonToken.VALUE_STRING, "text", pointer)) {
      return Optional.empty();
    }
    String value = parser.getString();
    if (!utf8.canEncode(value)) {
      problem(WaiverProblem.TEXT_BROKEN, pointer);
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /** Steps to the value of a member; false, and past the value, if the member is not to be read. */
  private boolean begins(String name, JsonPointer pointer, List<String> known, Set<String> seen) {
    boolean isNew = seen.add(name);
    if (!isNew) {
      problem(WaiverProblem.MEMBER_DUPLICATE, pointer, "member", WaiverText.shown(name));
    } else if (!known.contains(name)) {
      problem(
          WaiverProblem.MEMBER_UNKNOWN, pointer, "member", WaiverText.shown(name), "known", known);
    }
    parser.nextToken();
    if (isNew && known.contains(name)) {
      return true;
    }
    parser.skipChildren();
    return false;
  }

  private void missing(List<String> required, Set<String> seen, JsonPointer pointer, long start) {
    for (String name : required) {
      if (!seen.contains(name)) {
        problems.add(WaiverProblem.MEMBER_MISSING, pointer, start, "member", name);
      }
    }
  }

  private boolean isNull(String name, JsonPointer pointer) {
    boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
    if (isNull) {
      problem(WaiverProblem.MEMBER_NULL, pointer, "member", name);
    }
    return isNull;
  }

  private boolean is(JsonToken expected, String type, JsonPointer pointer) {
    if (parser.currentToken() == expected) {
      return true;
    }
    problem(
        WaiverProblem.TYPE_WRONG,
        pointer,
        "expected",
        new Term("type." + type),
        "found",
        new Term("type." + found()));
    parser.skipChildren();
    return false;
  }

  private String found() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "object";
      case START_ARRAY -> "list";
      case VALUE_STRING -> "text";
      case VALUE_TRUE, VALUE_FALSE -> "truth";
      case VALUE_NULL -> "null";
      default -> "number";
    };
  }

  private long offset() {
    return parser.currentTokenLocation().getByteOffset();
  }

  private void problem(WaiverProblem problem, JsonPointer pointer, Object... namesAndValues) {
    problems.add(problem, pointer, offset(), namesAndValues);
  }
}
