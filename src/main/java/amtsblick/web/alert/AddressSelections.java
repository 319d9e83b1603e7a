// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.alert;

import amtsblick.alert.match.Selections;
import amtsblick.news.NewsQuery;
import amtsblick.web.address.AddressFields;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.QueryParams;
import amtsblick.web.address.Selection;
import amtsblick.web.address.SelectionAddress;
import amtsblick.web.site.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the addresses that name selections by the grammar of all addresses, and prints them always the same. */
public final class AddressSelections implements Selections {
    private static final String PATH = "/";
    private static final int LONGEST = 2_000;

    private final QueryParams params;

    public AddressSelections(Site site) {
        params = new QueryParams(KnownValues.of(site));
    }

    /** The address that names a selection: without order and page, and without what was there before a moment. */
    public static String name(Selection selection) {
        return SelectionAddress.print(
                PATH,
                selection.asking(query ->
                        query.withSort(NewsQuery.Sort.NEWEST).withPage(1).sinceEver()),
                Optional.empty());
    }

    @Override
    public Optional<NewsQuery> read(String address, LocalDate today) {
        return selection(address, today).map(Selection::query);
    }

    @Override
    public Optional<String> name(String address, LocalDate today) {
        return selection(address, today).map(AddressSelections::name);
    }

    /** The same as it was said. */
    public Optional<Selection> selection(String address, LocalDate today) {
        if (address.length() > LONGEST || !address.startsWith(PATH)) {
            return Optional.empty();
        }
        return switch (params.read(parameters(address), 1, today)) {
            case QueryParams.Result.Valid valid -> Optional.of(valid.selection());
            case QueryParams.Result.Invalid _ -> Optional.empty();
        };
    }

    private static Map<String, List<String>> parameters(String address) {
        int start = address.indexOf('?');
        return start < 0 ? Map.of() : AddressFields.of(address.substring(start + 1));
    }
}
