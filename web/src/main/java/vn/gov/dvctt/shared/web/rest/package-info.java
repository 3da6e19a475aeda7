/**
 * What all resources for programs share: problems instead of failures (RFC 9457), codes with words, and the description at /api/openapi. Texts travel in both
 * languages where they are data, and in the caller's (Accept-Language, Vietnamese otherwise) where they say what went wrong.
 */
package vn.gov.dvctt.shared.web.rest;
