#pragma once

namespace candour {

class Album;
class MainWindow;

/// Every part made by hand, of the record that has most to show there: beside its list, at full width where it stands
/// beside one, and whole, from top to bottom. Related records, history and a new record come with the first of them.
void takeRecordParts(MainWindow &window, Album &album);

} // namespace candour
