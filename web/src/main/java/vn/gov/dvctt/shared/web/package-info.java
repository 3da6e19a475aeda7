/**
 * What all pages share: languages and texts, formats, the frame, refusals shown as words, and the components behind our own tags. The tags themselves are
 * described in WEB-INF/dvctt.taglib.xml and stand in WEB-INF/tags.
 */
package vn.gov.dvctt.shared.web;
