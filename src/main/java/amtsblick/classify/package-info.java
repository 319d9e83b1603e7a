// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Headline to labels, each label with its reason. Pure; the knowledge lies in {@code config/} and is compiled once. A {@code Weigher}
 * gives scores with reasons, {@code Classifier} makes labels of them. All words that any of them looks for
 * are found in one pass by {@code PhraseMatcher}. Next hop: the crawler gives the item to {@code archive}.
 *
 * <p>Region, place and level: {@code HeadlineWords} cuts the headline, {@code MentionFinder} finds the names of regions, places
 * ({@code Gazetteer}) and bodies in it, {@code Resolver} decides between homonyms, and each mention becomes {@code Evidence}
 * with a weight from 0 to 10 by the first family of rules that knows its place: {@code OfficeHolderRule},
 * {@code PersonRule}, {@code WordRule}, {@code HomonymRule}, {@code KickerRule}, {@code DatelineRule}, {@code AsideRule}, {@code CapitalRule}, {@code OfficeRule}, {@code TitleRule},
 * {@code TeaserRule}. {@code PublisherRule} adds whose news the publisher brings. {@code RegionChoice}, {@code PlaceChoice} and
 * {@code LevelChoice} add the weights up.
 *
 * <p>Kind and topics: the term rules of {@code kinds.yaml} and {@code topics.yaml}; {@code TermLabels} ranks them. A {@code model.Model} that learnt from labelled headlines gives a second opinion, and
 * {@code KindChoice} and {@code TopicChoice} choose what both hold together, each with its confidence. {@code TopicFilter} is the same for whole headlines of general
 * portals.
 *
 * <p>Bodies and facts rest on all that: {@code who.ActingBodies} says who acts, {@code fact.FactFinder} what is said in days, sums and
 * names.
 *
 * <p>Every rule has an id that stands in the label and a clause in {@code reasons.properties}. {@code Overrides} come last; {@code train} learns from those that say their title.
 *
 * <p>Rooms, from the top: {@code fact} reads facts, {@code who} names bodies, {@code where} decides, {@code rule} gives evidence, {@code
 * scene} lays a headline open, {@code what} finds kinds and topics, {@code model} holds what was learnt, {@code gazetteer} knows names,
 * {@code label} names labels, {@code text} cuts and matches words.
 *
 * <p>Doors, all that others use of the rooms: {@code gazetteer.Publisher}, {@code territory.Locality}, {@code territory.Territories}, {@code label.Reasons}, {@code
 * label.Regions}, {@code label.Taxonomy}, {@code what.TopicFilter}; where models are trained and measured also {@code model.Features},
 * {@code model.Model}, {@code model.ModelFile}, {@code model.Rows}, {@code text.HeadlineWords}; for tables {@code text.TermTable}.
 */
@NullMarked
package amtsblick.classify;

import org.jspecify.annotations.NullMarked;
