package vn.chuyendoiso.plan.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.text.StoredText;

/**
 * The words in which documents name the instruments that they stand on. The whole line must be
 * understood: a line that names two instruments is not.
 */
final class LegalBasisGrammar {

  // Longer lines are paragraphs.
  private static final int LONGEST = 1500;
  private static final int LONGEST_ISSUER_WORDS = 16;

  private static final String KINDS =
      "nghị quyết(?: liên tịch)?|nghị định|quyết định|quy định|chỉ thị|thông tư(?: liên tịch)?"
          + "|kết luận|thông báo(?: kết luận)?|kế hoạch|chương trình(?: hành động| công tác)?|đề án"
          + "|chiến lược|tờ trình|báo cáo|hướng dẫn|quy chế|công văn|công điện|văn bản|bộ luật|luật"
          + "|pháp lệnh";
  private static final String MARK = "[-\\p{Pd}\\u2212/]";
  private static final String NUMBER =
      "(?:[0-9][0-9.]{0,8}(?-i:\\p{Ll})?|[.…_]+)?(?:\\s?"
          + MARK
          + "[\\p{L}0-9&]+|\\s?"
          + MARK
          + "\\s(?-i:[\\p{Lu}0-9])[\\p{L}0-9&]*)+";
  private static final String DAY =
      "[0-9]{1,2}(?:\\s?[/.-]\\s?[0-9]{1,2}\\s?[/.-]\\s?| tháng [0-9]{1,2} năm )(?:19|20)[0-9]{2}";
  private static final String UNIT =
      "(?:điểm|khoản|điều|mục|phần|chương|phụ lục|tiểu mục)"
          + " [0-9a-zđ]{1,6}(?:\\.[0-9a-zđ]{1,4}){0,4}";
  private static final String CLAUSE = UNIT + "(?:,? (?:và )?" + UNIT + "){0,5}";

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BULLET =
      pattern("^(?:[-+*•·]|\\p{Pd}|[0-9]{1,2}[.)]|[a-zđ]\\)) (?=\\S)");
  private static final Pattern END = Pattern.compile("[\\s;.,:]+$");
  private static final Pattern PLACE =
      pattern("(?<clause>" + CLAUSE + ")(?: của| tại| thuộc| kèm theo| ban hành kèm theo)? ");
  private static final Pattern PLACE_BEHIND = pattern(", ?(?:tại )?(?<clause>" + CLAUSE + ")");
  private static final Pattern NUMBERED =
      pattern(
          "(?<kind>"
              + KINDS
              + ")(?: số)? ?:? ?(?<number>"
              + NUMBER
              + ")(?:,? (?:ban hành |ký )?(?:ngày )?(?<day>"
              + DAY
              + "))?(?=[ ,:;(]|$)");
  private static final Pattern TITLED =
      pattern(
          "(?<title>(?:bộ luật|luật|pháp lệnh|hiến pháp) .{2,200}?)(?: số ?:? ?(?<number>"
              + NUMBER
              + "))?(?:,? ngày (?<day>"
              + DAY
              + "))?(?: của (?<issuer>(?:ủy ban thường vụ )?quốc hội))?");
  private static final Pattern SECOND_INSTRUMENT =
      pattern("(?:;|^,|^và ) ?(?:căn cứ |và )?(?:" + KINDS + ")|;| số [0-9]| ngày [0-9]");
  private static final Pattern SECOND_AFTER_TITLE =
      pattern("; ?(?:căn cứ |thực hiện |và )?(?:" + KINDS + ") |^(?:,|và) ?(?:" + KINDS + ") ");
  private static final Pattern SENTENCE =
      pattern(", (?:ủy ban nhân dân|ubnd|bộ|sở|tỉnh|thành phố) .*(?:ban hành|xây dựng) kế hoạch");
  private static final Pattern LONG_ISSUER =
      pattern(
          "(?:ủy ban quốc gia về chuyển đổi số|ban chỉ đạo (?:trung ương|của chính phủ|quốc gia)?"
              + " ?về phát triển khoa học,? (?:và )?công nghệ, đổi mới sáng tạo(?:,| và) chuyển đổi"
              + " số(?: quốc gia)?(?: và đề án 06)?)(?=$|[ ,:;])");
  private static final Pattern TITLE_START =
      pattern(
          "[,:]? (?=(?:về|v/v|phê duyệt|ban hành|quy định|sửa đổi|bổ sung|hướng dẫn|thực hiện|triển"
              + " khai|đẩy mạnh|thúc đẩy|tăng cường|thí điểm|công bố|xây dựng|kết luận|điều"
              + " chỉnh|phát triển|nâng cao|đột phá|một số|thông qua|tổng kết|sơ kết|chuyển đổi"
              + " số|thay thế|cho ý kiến|giao|kế hoạch|chương trình|chiến lược|đề án|khung)(?:"
              + " |$))|[,:(] ?");

  private static final Map<LegalRelation, String> WORDS = words();
  private static final Map<LegalRelation, Pattern> OPENINGS = openings();
  private static final Pattern PROPOSAL =
      pattern(
          "(?:xét|theo|căn cứ|trên cơ sở) đề nghị(?: của (?<issuer>.{2,120}?))? tại "
              + "|(?:xét|theo) (?=tờ trình |báo cáo )");
  private static final Pattern PROPOSER =
      pattern("(?:xét|theo|căn cứ) đề nghị của (?<issuer>[^;,:]{2,120})");

  private static final Map<String, String> KIND_BY_TYPE =
      Map.ofEntries(
          Map.entry("NQ", "Nghị quyết"),
          Map.entry("NĐ", "Nghị định"),
          Map.entry("QĐ", "Quyết định"),
          Map.entry("CT", "Chỉ thị"),
          Map.entry("TT", "Thông tư"),
          Map.entry("KL", "Kết luận"),
          Map.entry("TB", "Thông báo"),
          Map.entry("KH", "Kế hoạch"),
          Map.entry("CTr", "Chương trình"),
          Map.entry("ĐA", "Đề án"),
          Map.entry("TTr", "Tờ trình"),
          Map.entry("BC", "Báo cáo"),
          Map.entry("HD", "Hướng dẫn"));

  private LegalBasisGrammar() {}

  private static Map<LegalRelation, String> words() {
    Map<LegalRelation, String> words = new EnumMap<>(LegalRelation.class);
    words.put(LegalRelation.BASIS, "Căn cứ");
    words.put(LegalRelation.IMPLEMENTS, "Thực hiện");
    words.put(LegalRelation.GUIDED_BY, "Theo hướng dẫn tại");
    words.put(LegalRelation.AMENDS, "Sửa đổi, bổ sung");
    words.put(LegalRelation.ADDS, "Bổ sung");
    words.put(LegalRelation.REPLACES, "Thay thế");
    words.put(LegalRelation.CONTINUES, "Tiếp nối");
    words.put(LegalRelation.PROPOSED_BY, "Xét đề nghị tại");
    words.put(LegalRelation.CITES, "Dẫn");
    return words;
  }

  private static Map<LegalRelation, Pattern> openings() {
    Map<LegalRelation, Pattern> openings = new EnumMap<>(LegalRelation.class);
    openings.put(LegalRelation.BASIS, pattern("căn cứ(?: vào)? "));
    openings.put(
        LegalRelation.IMPLEMENTS,
        pattern(
            "(?:(?:tổ chức )?(?:triển khai thực hiện|thực hiện|triển khai|cụ thể hóa))(?: nội"
                + " dung| nhiệm vụ)?(?: tại)? "));
    openings.put(LegalRelation.GUIDED_BY, pattern("theo hướng dẫn(?: tại| của| trong)? "));
    openings.put(LegalRelation.AMENDS, pattern("sửa đổi(?:,| và)?(?: bổ sung)? "));
    openings.put(LegalRelation.ADDS, pattern("bổ sung(?: vào)? "));
    openings.put(LegalRelation.REPLACES, pattern("thay thế(?: cho)? "));
    openings.put(LegalRelation.CONTINUES, pattern("tiếp nối "));
    openings.put(LegalRelation.CITES, pattern("(?:dẫn|dẫn chiếu|xem) "));
    return openings;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static Optional<LegalBasis> parse(String printed) {
    String stored = StoredText.of(printed).text();
    if (stored.length() > LONGEST) {
      return Optional.empty();
    }
    String line = BLANKS.matcher(stored).replaceAll(" ").strip();
    line = END.matcher(BULLET.matcher(line).replaceFirst("")).replaceFirst("");
    try {
      return relation(line).map(b -> b.text(stored).build());
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/2/2025 has the form of a day and is none
    }
  }

  private static Optional<LegalBasis.Builder> relation(String line) {
    Matcher proposal = PROPOSAL.matcher(line);
    if (proposal.lookingAt()) {
      Optional<String> proposer = Optional.ofNullable(proposal.group("issuer"));
      return place(line.substring(proposal.end()), proposer)
          .map(b -> b.relation(LegalRelation.PROPOSED_BY));
    }
    Matcher proposer = PROPOSER.matcher(line);
    if (proposer.matches()) {
      return Optional.of(
          LegalBasis.builder()
              .relation(LegalRelation.PROPOSED_BY)
              .instrument(InstrumentRef.builder().issuer(proposer.group("issuer")).build()));
    }
    for (Map.Entry<LegalRelation, Pattern> opening : OPENINGS.entrySet()) {
      Matcher matcher = opening.getValue().matcher(line);
      if (matcher.lookingAt()) {
        return place(line.substring(matcher.end()), Optional.empty())
            .map(b -> b.relation(opening.getKey()));
      }
    }
    return place(line, Optional.empty());
  }

  private static Optional<LegalBasis.Builder> place(String line, Optional<String> issuer) {
    Matcher place = PLACE.matcher(line);
    if (place.lookingAt()) {
      String clause = place.group("clause");
      return instrument(line.substring(place.end()), issuer).map(b -> b.clause(clause));
    }
    return instrument(line, issuer);
  }

  private static Optional<LegalBasis.Builder> instrument(String line, Optional<String> issuer) {
    if (SENTENCE.matcher(line).find()) {
      return Optional.empty();
    }
    Matcher numbered = NUMBERED.matcher(line);
    if (numbered.lookingAt()) {
      InstrumentRef.Builder instrument =
          InstrumentRef.builder()
              .kind(numbered.group("kind"))
              .number(DocumentNumber.of(numbered.group("number")))
              .issuer(issuer)
              .issuedOn(day(numbered.group("day")));
      return rest(line.substring(numbered.end()), instrument);
    }
    Matcher titled = TITLED.matcher(line);
    if (titled.matches() && !SECOND_INSTRUMENT.matcher(titled.group("title")).find()) {
      return Optional.of(
          LegalBasis.builder()
              .instrument(
                  InstrumentRef.builder()
                      .title(titled.group("title"))
                      .number(Optional.ofNullable(titled.group("number")).map(DocumentNumber::of))
                      .issuer(Optional.ofNullable(titled.group("issuer")).or(() -> issuer))
                      .issuedOn(day(titled.group("day")))
                      .build()));
    }
    return Optional.empty();
  }

  // What stands behind number and day: issuer and title, a title alone, a place, or nothing.
  private static Optional<LegalBasis.Builder> rest(String rest, InstrumentRef.Builder instrument) {
    LegalBasis.Builder basis = LegalBasis.builder();
    Matcher behind = PLACE_BEHIND.matcher(rest);
    if (behind.matches()) {
      return Optional.of(basis.clause(behind.group("clause")).instrument(instrument.build()));
    }
    String title = rest.strip();
    if (title.regionMatches(true, 0, "của ", 0, 4)) {
      String words = title.substring(4);
      int end = issuerEnd(words);
      String issuer = words.substring(0, end);
      boolean tooLong =
          BLANKS.split(issuer).length > LONGEST_ISSUER_WORDS
              && !LONG_ISSUER.matcher(issuer).matches();
      if (issuer.isBlank() || tooLong) {
        return Optional.empty();
      }
      instrument.issuer(issuer.strip());
      title = words.substring(end).strip();
    }
    if (SECOND_AFTER_TITLE.matcher(title).find()) {
      return Optional.empty();
    }
    title = title.replaceFirst("^[,:;]\\s*", "");
    if (!title.isEmpty()) {
      instrument.title(title);
    }
    return Optional.of(basis.instrument(instrument.build()));
  }

  private static int issuerEnd(String words) {
    Matcher known = LONG_ISSUER.matcher(words);
    if (known.lookingAt()) {
      return known.end();
    }
    Matcher title = TITLE_START.matcher(words);
    return title.find() ? title.start() : words.length();
  }

  private static Optional<LocalDate> day(String words) {
    if (words == null) {
      return Optional.empty();
    }
    List<Integer> parts = new ArrayList<>();
    Matcher digits = Pattern.compile("[0-9]+").matcher(words);
    while (digits.find()) {
      parts.add(Integer.valueOf(digits.group()));
    }
    return Optional.of(LocalDate.of(parts.get(2), parts.get(1), parts.get(0)));
  }

  static String print(LegalBasis basis) {
    List<String> words = new ArrayList<>();
    basis.getRelation().map(WORDS::get).ifPresent(words::add);
    basis.getClause().ifPresent(words::add);
    basis.getInstrument().ifPresent(i -> print(i, words));
    return String.join(" ", words);
  }

  private static void print(InstrumentRef instrument, List<String> words) {
    Optional<DocumentNumber> number = instrument.getNumber();
    boolean titled =
        instrument.getKind().isEmpty()
            && instrument.getTitle().filter(t -> TITLED.matcher(t).lookingAt()).isPresent();
    if (titled) {
      instrument.getTitle().ifPresent(words::add);
    } else {
      instrument.getKind().or(() -> number.map(LegalBasisGrammar::kind)).ifPresent(words::add);
    }
    number.ifPresent(n -> words.add("số " + n.printed()));
    instrument.getIssuedOn().ifPresent(d -> words.add("ngày " + print(d)));
    Optional<String> title = instrument.getTitle().filter(t -> !titled);
    instrument.getIssuer().ifPresent(i -> words.add("của " + i + comma(i, title)));
    title.ifPresent(words::add);
  }

  // A title that begins with no word that titles begin with would be taken for the issuer's name.
  private static String comma(String issuer, Optional<String> title) {
    return title
        .filter(t -> issuerEnd(issuer + " " + t) != issuer.length())
        .map(t -> ",")
        .orElse("");
  }

  private static String kind(DocumentNumber number) {
    return number.family() == NumberFamily.LETTER
        ? InstrumentKind.LETTER.vietnamese()
        : number.type().map(KIND_BY_TYPE::get).orElse("Văn bản");
  }

  // Decree 30/2020/NĐ-CP: a zero before days below ten, and before January and February.
  private static String print(LocalDate day) {
    return String.format(
        Locale.ROOT,
        day.getMonthValue() < 3 ? "%02d/%02d/%04d" : "%02d/%d/%04d",
        day.getDayOfMonth(),
        day.getMonthValue(),
        day.getYear());
  }
}
