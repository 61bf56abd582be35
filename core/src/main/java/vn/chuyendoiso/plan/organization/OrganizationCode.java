package vn.chuyendoiso.plan.organization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An electronic identifier of an agency (mã định danh điện tử).
 *
 * <p>Example: {@code H05.14} by Decision 20/2020/QĐ-TTg, {@code 000.00.14.H05} by the older QCVN
 * 102:2016/BTTTT; both speak of a unit below the People's Committee of Bắc Ninh, {@code H05}. The
 * two are different codes: one is never turned into the other without being asked.
 *
 * <p>It says nothing about who holds the code, which {@link OrganizationCodeRegistry} knows by day,
 * and it is not the statistical code: Lạng Sơn is {@code H37} and 20. Registration numbers of
 * enterprises, which Decision 20/2020/QĐ-TTg lets stand as identifiers, are not read: they have no
 * form of their own.
 *
 * <p>Immutable and thread-safe. Source: Decision 20/2020/QĐ-TTg; QCVN 102:2016/BTTTT. The width of
 * the lower groups was not seen in the Decision: one to six letters or digits are taken.
 *
 * @param scheme the rule that gave it its form
 * @param level1 the first level: a letter from A to K and two digits
 * @param lower the lower levels, the highest first; for QCVN 102 always three, with zeros
 */
public record OrganizationCode(OrganizationCodeScheme scheme, String level1, List<String> lower) {

  private static final int LONGEST = 35;
  private static final int LONGEST_GROUP = 6;
  private static final int QCVN_LENGTH = 13;
  private static final int[] QCVN_WIDTHS = {2, 2, 3};

  /**
   * Checks the parts.
   *
   * @param scheme the rule that gave it its form
   * @param level1 the first level: a letter from A to K and two digits
   * @param lower the lower levels, the highest first; for QCVN 102 always three, with zeros
   * @throws IllegalArgumentException if they do not make a code of the scheme
   */
  public OrganizationCode {
    Objects.requireNonNull(scheme, "scheme");
    lower = List.copyOf(lower);
    if (!isLevel1(level1) || !isLower(scheme, lower)) {
      throw new IllegalArgumentException("not an identifier of an agency: " + level1 + lower);
    }
  }

  /**
   * Reads a code of either scheme.
   *
   * @param text any text
   * @return the code; empty unless the whole text is one
   */
  public static Optional<OrganizationCode> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> groups = groups(text);
    boolean first = isLevel1(groups.get(0));
    String level1 = groups.get(first ? 0 : groups.size() - 1);
    OrganizationCodeScheme scheme =
        first ? OrganizationCodeScheme.DECISION_20_2020 : OrganizationCodeScheme.QCVN_102_2016;
    List<String> lower = new ArrayList<>(groups);
    lower.remove(first ? 0 : lower.size() - 1);
    if (!first) {
      Collections.reverse(lower);
    }
    return isLevel1(level1) && isLower(scheme, lower)
        ? Optional.of(new OrganizationCode(scheme, level1, lower))
        : Optional.empty();
  }

  /**
   * Finds codes of QCVN 102 inside longer identifiers.
   *
   * <p>Example: {@code 2.000815.000.00.00.H55} is the code of an administrative procedure with that
   * of Thái Nguyên; {@code 000.00.00.G22,2015/09/30,7816/VPCP-TTĐT} identifies an electronic
   * document; {@code VN:GOV:000.00.00.G22:vpcpdvcprovider} a service; {@code
   * 000.00.01.H29-240115-0001} a case. Codes of Decision 20/2020/QĐ-TTg are too short to be told
   * from other words.
   *
   * @param text any text
   * @return the codes in it, in order
   */
  public static List<OrganizationCode> findIn(String text) {
    List<OrganizationCode> found = new ArrayList<>();
    int at = 0;
    while (at + QCVN_LENGTH <= text.length()) {
      int end = at + QCVN_LENGTH;
      boolean alone =
          (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      Optional<OrganizationCode> code =
          alone
              ? parse(text.substring(at, end))
                  .filter(c -> c.scheme == OrganizationCodeScheme.QCVN_102_2016)
              : Optional.empty();
      code.ifPresent(found::add);
      at = code.isPresent() ? end : at + 1;
    }
    return found;
  }

  /** {@return which family of bodies the first level names} */
  public OrganizationCodeGroup group() {
    return OrganizationCodeGroup.ofLetter(level1.charAt(0));
  }

  /** {@return the same code without what stands below the first level} */
  public OrganizationCode top() {
    return new OrganizationCode(
        scheme,
        level1,
        scheme == OrganizationCodeScheme.DECISION_20_2020 ? List.of() : List.of("00", "00", "000"));
  }

  /**
   * Suggests what the code may be in the other scheme. Of <b>low confidence</b>: no legal text for
   * the conversion was seen, and provinces issued new lists of codes instead. Show it to somebody
   * who knows, never store it unasked.
   *
   * <p>Example: {@code 000.01.14.H05} suggests {@code H05.14.01}, and the other way round.
   *
   * @return the suggestion; empty if the code has groups which the other scheme cannot hold
   */
  public Optional<OrganizationCode> suggestInOtherScheme() {
    List<String> groups = new ArrayList<>(lower);
    if (scheme == OrganizationCodeScheme.QCVN_102_2016) {
      while (!groups.isEmpty() && isZero(groups.get(groups.size() - 1))) {
        groups.remove(groups.size() - 1);
      }
      return Optional.of(
          new OrganizationCode(OrganizationCodeScheme.DECISION_20_2020, level1, groups));
    }
    for (int i = groups.size(); i < QCVN_WIDTHS.length; i++) {
      groups.add("0".repeat(QCVN_WIDTHS[i]));
    }
    return isLower(OrganizationCodeScheme.QCVN_102_2016, groups)
        ? Optional.of(new OrganizationCode(OrganizationCodeScheme.QCVN_102_2016, level1, groups))
        : Optional.empty();
  }

  /** {@return the code as written} */
  @Override
  public String toString() {
    if (scheme == OrganizationCodeScheme.DECISION_20_2020) {
      return lower.isEmpty() ? level1 : level1 + "." + String.join(".", lower);
    }
    return lower.get(2) + "." + lower.get(1) + "." + lower.get(0) + "." + level1;
  }

  private static boolean isLevel1(String group) {
    return group.length() == 3
        && group.charAt(0) >= 'A'
        && group.charAt(0) <= 'K'
        && isDigits(group.substring(1));
  }

  private static boolean isLower(OrganizationCodeScheme scheme, List<String> lower) {
    if (scheme == OrganizationCodeScheme.DECISION_20_2020) {
      int length = 3;
      for (String group : lower) {
        if (group.isEmpty() || group.length() > LONGEST_GROUP || !isCapitalsOrDigits(group)) {
          return false;
        }
        length += 1 + group.length();
      }
      return length <= LONGEST;
    }
    if (lower.size() != QCVN_WIDTHS.length) {
      return false;
    }
    for (int i = 0; i < QCVN_WIDTHS.length; i++) {
      if (lower.get(i).length() != QCVN_WIDTHS[i] || !isDigits(lower.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigits(String group) {
    return group.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isCapitalsOrDigits(String group) {
    return group.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'));
  }

  private static boolean isZero(String group) {
    return group.chars().allMatch(c -> c == '0');
  }

  private static List<String> groups(String text) {
    List<String> groups = new ArrayList<>();
    int begin = 0;
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', begin)) {
      groups.add(text.substring(begin, dot));
      begin = dot + 1;
    }
    groups.add(text.substring(begin));
    return groups;
  }
}
