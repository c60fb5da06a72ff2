#pragma once

#include "pages/importwizard/importstep.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace candour {

class InlineMessage;

/// \brief What the file is like, and its first rows.
class PreviewStep final : public ImportStep
{
    Q_OBJECT

public:
    PreviewStep(ImportDraft &draft, QWidget *parent);

    void begin() override;
    void say(const Error &error) override;
    [[nodiscard]] QString nextVerb() const override { return tr("&Map the columns"); }
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    /// Another sheet of the workbook was chosen: it stands in the draft, and the file is to be looked at again.
    void sheetChosen();

private:
    void showSheets();
    [[nodiscard]] QString shapeText() const;

    QWidget *m_sheetRow = nullptr;
    QComboBox *m_sheets = nullptr;
    QLabel *m_shape = nullptr;
    InlineMessage *m_warnings = nullptr;
    QTableWidget *m_table = nullptr;
};

} // namespace candour
