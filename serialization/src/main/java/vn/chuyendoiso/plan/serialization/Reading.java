package vn.chuyendoiso.plan.serialization;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.text.LegacyText;
import vn.chuyendoiso.plan.text.StoredText;
import vn.chuyendoiso.plan.text.TextChange;

/**
 * One pass over one document: the tokens, and the problems met so far.
 *
 * <p>Used by one thread, for one document. Pointers and places are worked out only for a problem.
 */
final class Reading {

  /** Instead of an offset: where the pointer leads is worked out at the end. */
  static final long LATER = -1;

  private static final int SHOWN = 60;
  private static final JsonFactory PLAIN = new JsonFactory();

  private final SourceText source;
  private final ReadLimits limits;
  private final List<Located> findings = new ArrayList<>();
  private final List<JsonPointer> unread = new ArrayList<>();
  private final Set<TextChange> changes = EnumSet.noneOf(TextChange.class);

  private JsonParser parser;
  private boolean stopped;
  private JacksonException stoppedBy;
  private String olderVersion;
  private int errors;
  private int unlisted;
  private int changedTexts;
  private JsonPointer firstChanged = JsonPointer.ROOT;
  private long firstChangedAt;
  private int legacyTexts;
  private Optional<Located> firstLegacy = Optional.empty();

  private record Located(JsonPointer pointer, long offset, Finding.Builder finding) {}

  Reading(SourceText source, ReadLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** Begins at the first token, also a second time. */
  void open() {
    close();
    parser = JsonTokens.open(JsonTokens.factory(limits), source);
  }

  void close() {
    if (parser != null) {
      parser.close();
    }
  }

  SourceText source() {
    return source;
  }

  JsonParser tokens() {
    return parser;
  }

  ReadLimits limits() {
    return limits;
  }

  boolean hasErrors() {
    return errors > 0;
  }

  /** {@return whether nothing more can be read} */
  boolean isStopped() {
    return stopped;
  }

  /** Ends the pass, because the document must be upgraded first. */
  void older(String version) {
    olderVersion = version;
    stopped = true;
  }

  /** {@return the older version of the format that the document is in; empty if it is not} */
  Optional<String> olderVersion() {
    return Optional.ofNullable(olderVersion);
  }

  /** {@return the flaw behind which nothing can be read; empty if there is none} */
  Optional<JacksonException> stoppedBy() {
    return Optional.ofNullable(stoppedBy);
  }

  /** Ends the pass at a flaw in the tokens; who reads the document tells it. */
  void stop(JacksonException flaw) {
    if (!stopped) {
      stopped = true;
      stoppedBy = flaw;
    }
  }

  /** Ends the pass at the current token for a reason of our own. */
  void stop(ReadProblem problem, Object... namesAndValues) {
    problem(problem, namesAndValues);
    stopped = true;
  }

  /** Remembers that the value which ends at the current token gave nothing. */
  void unread() {
    if (!stopped && unread.size() < limits.maxFindings()) {
      unread.add(pointer());
    }
  }

  /** {@return the values that gave nothing, in the order of the text} */
  List<JsonPointer> unreadValues() {
    return List.copyOf(unread);
  }

  /** {@return where the current token begins} */
  long offset() {
    return source.start() + parser.currentTokenLocation().getByteOffset();
  }

  /** {@return the pointer to the value, member or object of the current token} */
  JsonPointer pointer() {
    return pointer(parser.streamReadContext());
  }

  private static JsonPointer pointer(TokenStreamContext context) {
    TokenStreamContext parent = context.getParent();
    JsonPointer base = parent == null ? JsonPointer.ROOT : pointer(parent);
    if (context.inObject() && context.hasCurrentName()) {
      return base.append(context.currentName());
    }
    if (context.inArray() && context.hasCurrentIndex()) {
      return base.append(context.getCurrentIndex());
    }
    return base;
  }

  void problem(ReadProblem problem, Object... namesAndValues) {
    problemAt(problem, pointer(), offset(), namesAndValues);
  }

  /**
   * Reports a problem.
   *
   * @param offset where it is; {@link #LATER} for where the pointer leads, or the nearest part
   *     above
   */
  void problemAt(ReadProblem problem, JsonPointer pointer, long offset, Object... namesAndValues) {
    if (problem.severity() == Severity.ERROR) {
      errors++;
    }
    if (findings.size() >= limits.maxFindings()) {
      unlisted++;
      return;
    }
    findings.add(new Located(pointer, offset, finding(problem, pointer, namesAndValues)));
  }

  private static Finding.Builder finding(
      ReadProblem problem, JsonPointer pointer, Object... namesAndValues) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return Finding.builder()
        .id(problem.id())
        .severity(problem.severity())
        .pointer(pointer)
        .arguments(arguments);
  }

  /** Reports that the current token is not what is expected there, and passes over it. */
  void wrongType(String expected) {
    problem(
        ReadProblem.TYPE_WRONG,
        "expected",
        new Term("type." + expected),
        "found",
        new Term("type." + found()));
    parser.skipChildren();
  }

  private String found() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "object";
      case START_ARRAY -> "list";
      case VALUE_STRING -> "text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
      case VALUE_TRUE, VALUE_FALSE -> "truth";
      default -> "null";
    };
  }

  /** Brings a text into its stored form, and remembers that it did; null if the text is broken. */
  String text(String raw) {
    return StoredText.isOrdinary(raw) && !isLatin1(raw) ? raw : unusual(raw);
  }

  // Vietnamese in the bytes of an old font looks like other letters of Western Europe; Vietnamese
  // in Unicode soon has a letter beyond them.
  private static boolean isLatin1(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0xFF) {
        return false;
      }
      letters |= c;
    }
    return letters > 0x7F;
  }

  private String unusual(String raw) {
    if (hasLoneSurrogate(raw)) {
      problem(ReadProblem.TEXT_BROKEN);
      return null;
    }
    raw.codePoints()
        .filter(UnusualCharacter::steersDirection)
        .findFirst()
        .ifPresent(c -> unusual(ReadProblem.TEXT_DIRECTION, c));
    raw.codePoints()
        .filter(UnusualCharacter::isUnassigned)
        .findFirst()
        .ifPresent(c -> unusual(ReadProblem.TEXT_UNASSIGNED, c));
    LegacyText.detect(raw).ifPresent(legacy -> noteLegacy(raw, legacy));
    StoredText stored = StoredText.of(raw);
    if (!stored.changes().isEmpty()) {
      if (changedTexts++ == 0) {
        firstChanged = pointer();
        firstChangedAt = offset();
      }
      changes.addAll(stored.changes());
    }
    return stored.text();
  }

  private void unusual(ReadProblem problem, int character) {
    problem(problem, "character", UnusualCharacter.named(character));
  }

  private void noteLegacy(String raw, LegacyText legacy) {
    if (legacyTexts++ == 0) {
      firstLegacy =
          Optional.of(
              new Located(
                  pointer(),
                  offset(),
                  finding(
                      ReadProblem.TEXT_LEGACY,
                      pointer(),
                      "encoding",
                      legacy.encoding().name(),
                      "found",
                      shown(raw))));
    }
  }

  static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  /** Copies the current value as compact JSON; null if a text in it is broken. */
  String copy() {
    StringWriter json = new StringWriter();
    boolean sound = true;
    try (JsonGenerator out = PLAIN.createGenerator(ObjectWriteContext.empty(), json)) {
      int depth = 0;
      JsonToken token = parser.currentToken();
      while (true) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        sound &= copyToken(out, token);
        if (depth == 0) {
          break;
        }
        token = parser.nextToken();
      }
    }
    return sound ? json.toString() : null;
  }

  private boolean copyToken(JsonGenerator out, JsonToken token) {
    switch (token) {
      case START_OBJECT -> out.writeStartObject();
      case END_OBJECT -> out.writeEndObject();
      case START_ARRAY -> out.writeStartArray();
      case END_ARRAY -> out.writeEndArray();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        if (!Scalars.fits(this, parser.getString())) {
          return false;
        }
        out.writeNumber(parser.getString());
      }
      case VALUE_TRUE -> out.writeBoolean(true);
      case VALUE_FALSE -> out.writeBoolean(false);
      case VALUE_NULL -> out.writeNull();
      default -> {
        String text = text(parser.getString());
        if (token == JsonToken.PROPERTY_NAME) {
          out.writeName(text == null ? "" : text);
        } else {
          out.writeString(text == null ? "" : text);
        }
        return text != null;
      }
    }
    return true;
  }

  /** Shortens a text for showing it in a message. */
  static String shown(String text) {
    String oneLine = text.replaceAll("\\p{Cntrl}", " ");
    int points = oneLine.codePointCount(0, oneLine.length());
    return points <= SHOWN
        ? oneLine
        : oneLine.substring(0, oneLine.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private List<Located> located() {
    List<JsonPointer> pointers =
        findings.stream().filter(f -> f.offset == LATER).map(Located::pointer).toList();
    if (pointers.isEmpty()) {
      return findings;
    }
    PartLocator parts = PartLocator.scan(source, limits, pointers);
    return findings.stream()
        .map(f -> f.offset == LATER ? new Located(f.pointer, parts.start(f.pointer), f.finding) : f)
        .toList();
  }

  /** {@return all findings, in the order of their places} */
  List<Finding> findings() {
    if (changedTexts > 0) {
      List<Term> kinds =
          changes.stream()
              .map(c -> new Term("change." + c.name().toLowerCase(Locale.ROOT)))
              .toList();
      problemAt(
          ReadProblem.TEXT_NORMALISED,
          firstChanged,
          firstChangedAt,
          "count",
          changedTexts,
          "changes",
          kinds);
    }
    firstLegacy.ifPresent(
        l ->
            findings.add(
                new Located(l.pointer, l.offset, l.finding.putArguments("count", legacyTexts))));
    List<Finding> all = new ArrayList<>();
    located().stream()
        .sorted(Comparator.comparingLong(Located::offset))
        .forEach(f -> all.add(f.finding.position(source.position(f.offset)).build()));
    if (unlisted > 0) {
      all.add(
          Finding.builder()
              .id(ReadProblem.FINDINGS_CAPPED.id())
              .severity(ReadProblem.FINDINGS_CAPPED.severity())
              .pointer(JsonPointer.ROOT)
              .putArguments("listed", limits.maxFindings())
              .putArguments("count", unlisted)
              .build());
    }
    return List.copyOf(all);
  }
}
