/** Which reports are due when, who owes them, and who is late: worked out, never stored. */
package vn.chuyendoiso.plan.calendar;
