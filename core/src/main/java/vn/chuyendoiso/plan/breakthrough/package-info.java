/** Breakthroughs under the pillars of the digital economy and the foci of digital government. */
package vn.chuyendoiso.plan.breakthrough;
