/**
 * The main job: runs the ready agreements through the rules, prints what they say and draws a report. No facts of the
 * agreements and no rules live here.
 */
@NullMarked
package se.samverkan.report;

import org.jspecify.annotations.NullMarked;
