public import DatelineModel

/// Writes the timeline as a calendar (iCalendar, RFC 5545).
///
/// A day is an all-day event; a month, a season, a year or an interval is one that covers all of it
/// and says in its description what is known, with the EDTF date in `X-DATELINE-EDTF`. What has no
/// first day, or none within the years that a calendar knows, becomes a journal entry without a date
/// rather than an event on a day that nobody named.
public struct CalendarExporter: Exporter {
  /// `ics`.
  public let name = "ics"
  /// What the format is for.
  public let summary = "a calendar of the events"
  /// `ics`.
  public let fileExtension = "ics"

  /// Makes an exporter.
  public init() {}

  /// Writes the story.
  public func export(_ story: Story, to sink: inout some TextOutputStream) throws {
    let writer = CalendarWriter(story)
    sink.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Dateline//Dateline//EN\r\n")
    sink.write("CALSCALE:GREGORIAN\r\n")
    for event in story.events { sink.write(writer.component(event)) }
    sink.write("END:VCALENDAR\r\n")
  }
}
