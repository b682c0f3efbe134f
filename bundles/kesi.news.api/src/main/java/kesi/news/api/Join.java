package kesi.news.api;

/**
 * Where two lines of a source file were put together because the first broke off in mid-sentence.
 *
 * @param offset where the second line begins in the raw paragraph, in UTF-16 units from 0
 * @param before the line that breaks off, from 1
 * @param after the line that goes on
 * @param glue what stands between them in the raw paragraph: nothing, or a blank between two Latin words
 */
public record Join(int offset, int before, int after, String glue) {}
