package vn.chuyendoiso.plan.organization;

/** Which family of bodies the letter of the first level of an electronic identifier names. */
public enum OrganizationCodeGroup {
  /** A: bodies of the party. */
  PARTY,
  /** B: the Office of the State President. */
  PRESIDENT,
  /** C: bodies of the National Assembly. */
  NATIONAL_ASSEMBLY,
  /** D: the Supreme People's Court. */
  COURT,
  /** E: the Supreme People's Procuracy. */
  PROCURACY,
  /** F: the State Audit. */
  AUDIT,
  /** G: ministries and agencies of the Government. */
  GOVERNMENT,
  /** H: People's Committees of provinces. */
  PEOPLES_COMMITTEE,
  /** I: socio-political organisations of the centre. */
  SOCIO_POLITICAL,
  /** J: associations of the centre. */
  ASSOCIATION,
  /** K: People's Councils of provinces, with the numbers of H. */
  PEOPLES_COUNCIL;

  static OrganizationCodeGroup ofLetter(char letter) {
    return values()[letter - 'A'];
  }
}
