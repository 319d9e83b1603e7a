// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.date;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.PublicationDate;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[30.06.2025]                         | 2025-06-30",
                "[6.7.2022] Der Rat                   | 2022-07-06",
                "30. Juni 2025                        | 2025-06-30",
                "26. Jan 2022                         | 2022-01-26",
                "3. Mär 2024                          | 2024-03-03",
                "1. Jänner 2026                       | 2026-01-01",
                "Mo., 30.6.2025                       | 2025-06-30",
                "Lübeck, 31. März 2003                | 2003-03-31",
                "Magdeburg, den 2. Januar 2006        | 2006-01-02",
                "Bern, 17.08.2007 - Der Bundesrat     | 2007-08-17",
                "Pressemitteilung vom 13. Juni 2018   | 2018-06-13",
                "01.10.2026, Pressemitteilung         | 2026-10-01",
                "1 July 2026                          | 2026-07-01",
                "Thursday, 15 Jan 2026                | 2026-01-15",
                "Thu, 03 Sep 26                       | 2026-09-03",
                "2026-09-30                           | 2026-09-30",
                "01/02/2026                           | 2026-02-01",
                "Fri, 02/06/2026                      | 2026-02-06",
                "Montag, 02/03/2026                   | 2026-03-02",
                "9th of July, 2012                    | 2012-07-09",
                "le 1er février 2026                  | 2026-02-01",
                "2024年5月1日                          | 2024-05-01",
                "12. maj 2026                         | 2026-05-12",
                "05-03-2026                           | 2026-03-05",
                "5 - 3 - 2026                         | 2026-03-05",
                "05 . 03 . 2026                       | 2026-03-05",
                "05. 03. 2026                         | 2026-03-05",
                "31-12-2025 veröffentlicht            | 2025-12-31",
                "3 marca 2026                         | 2026-03-03",
                "14. prosince 2025                    | 2025-12-14",
                "7 de agosto de 2026                  | 2026-08-07",
                "2 gennaio 2026                       | 2026-01-02",
                "9. kesäkuuta 2026                    | 2026-06-09",
                "21 września 2026                     | 2026-09-21",
                "5 février 2026                       | 2026-02-05",
                "4 mrt 2026                           | 2026-03-04",
                "11. listopadu 2025                   | 2025-11-11"
            })
    void readsADayAsADay(String text, LocalDate expected) {
        assertThat(GermanDates.read(text, TODAY)).contains(PublicationDate.ofDay(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30.06.2025 14:30 Uhr                 | 2025-06-30T12:30:00Z",
                "24.03.2025, 19:13 Uhr                | 2025-03-24T18:13:00Z",
                "23.06.2016 um 16:14 Uhr              | 2016-06-23T14:14:00Z",
                "Montag, 30. März 2020 - 15:04        | 2020-03-30T13:04:00Z",
                "Tue, 9 Jun 2026 17:00:00 +0200       | 2026-06-09T15:00:00Z",
                "Fri, 31 May 2024 17:13:09 GMT        | 2024-05-31T17:13:09Z",
                "Mo, 13 Juli 2026 11:23:00 GMT        | 2026-07-13T11:23:00Z",
                "Wed, 06/17/2026 - 11:35              | 2026-06-17T09:35:00Z",
                "Fri, 2006/09/15 08:19:53 EDT         | 2006-09-15T12:19:53Z",
                "Mon, 13 Feb, 2012 06:28:00 UTC       | 2012-02-13T06:28:00Z",
                "2026-08-12T21:15:00+02:00            | 2026-08-12T19:15:00Z",
                "2026-08-12T21:15:00                  | 2026-08-12T19:15:00Z",
                "1. Juli 2026 10:00 MESZ              | 2026-07-01T08:00:00Z",
                "Mon, 26 January 2004 16:31:00 ET     | 2004-01-26T21:31:00Z",
                "Thu, 29 Oct 2020 07:36 GMT-07:00     | 2020-10-29T14:36:00Z",
                "Thu, 25 Feb 2016 00:00 Europe/Paris  | 2016-02-24T23:00:00Z",
                "Sat, Oct 28 2023 08:28:28 PM         | 2023-10-28T18:28:28Z",
                "mer, 9 avr 2018 00:00:00 +0200       | 2018-04-08T22:00:00Z",
                "10/30/23 21:55:58                    | 2023-10-30T20:55:58Z"
            })
    void readsATimeAsAnInstant(String text, Instant expected) {
        assertThat(GermanDates.read(text, TODAY)).contains(PublicationDate.ofInstant(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31.02.2025",
                "12.12.31231",
                "01.01.3335",
                "1.1.1970",
                "25.11.2026",
                "Version 1.2.3",
                "99.99.2025",
                "Tel. 0371 12.03.20 45",
                "Fax: 030 11.02.19",
                "Az. 05.11.24-3/22",
                "Version 10.11.12",
                "Nr. 03.04.05",
                "089 12.10.20 77",
                "10.11.12/33"
            })
    void takesNothingImpossibleForADate(String text) {
        assertThat(GermanDates.read(text, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03/04/2026 und 03/25/2026   | 2026-03-04",
                "03/04/2026 und 25/03/2026   | 2026-04-03",
                "03-04-2026, 12-30-2025      | 2026-03-04",
                "03/04/2026                  | 2026-04-03",
                "05/12/2026 und 06/12/2026   | 2026-05-12"
            })
    void allDatesOfAPageSettleWhetherTheMonthStandsFirst(String page, LocalDate first) {
        Order order = Order.of(page, TODAY);
        assertThat(GermanDates.find(page, TODAY, order).orElseThrow().date()).isEqualTo(PublicationDate.ofDay(first));
    }

    @Test
    void aDayStaysTheSameDayInGermany() {
        assertThat(GermanDates.read("30.06.2025", TODAY).orElseThrow().sortInstant())
                .isEqualTo(Instant.parse("2025-06-29T22:00:00Z"));
    }

    @Test
    void saysHowItWasPrinted() {
        assertThat(GermanDates.find("Ahaus, 30.\u00A0Juni\u00A02025 – Der Rat", TODAY)
                        .orElseThrow()
                        .printed())
                .isEqualTo("30. Juni 2025");
    }
}
