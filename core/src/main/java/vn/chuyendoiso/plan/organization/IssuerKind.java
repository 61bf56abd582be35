package vn.chuyendoiso.plan.organization;

/** What kind of body issues a document; the law speaks to each kind differently. */
public enum IssuerKind {
  /** The nation: Government, Prime Minister, National Assembly, party centre, their committees. */
  NATION,
  /** A ministry, a ministry-level agency or an agency of the Government. */
  MINISTRY,
  /** A province or a city under the centre, by its people's committee or council. */
  PROVINCE,
  /** A district, until the level ended on 2025-06-30. */
  DISTRICT,
  /** A commune, a ward or a special zone. */
  COMMUNE,
  /** A unit below these: a department, a university, a hospital. */
  UNIT
}
