/**
 * Questions and answers: {@link kesi.search.lucene.query.Syntax} reads what a person typed into {@link
 * kesi.search.lucene.query.Clause clauses}, {@link kesi.search.lucene.query.Translation} makes Lucene queries of them,
 * {@link kesi.search.lucene.query.LuceneSearch} answers.
 */
@NullMarked
package kesi.search.lucene.query;

import org.jspecify.annotations.NullMarked;
