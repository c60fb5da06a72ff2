#include "pages/importwizard/previewstep.h"

#include "base/numbers.h"
#include "look/inlinemessage.h"
#include "pages/importwizard/importdraft.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int widestColumn = 260; ///< logical pixels; longer cells say the rest in their tooltip

QString delimiterWords(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',': return PreviewStep::tr("commas");
    case u';': return PreviewStep::tr("semicolons");
    case u'\t': return PreviewStep::tr("tabs");
    case u'|': return PreviewStep::tr("bars");
    default: return delimiter;
    }
}

} // namespace

PreviewStep::PreviewStep(ImportDraft &draft, QWidget *parent)
    : ImportStep(draft, parent)
    , m_shape(new QLabel(this))
    , m_warnings(new InlineMessage(this))
    , m_table(new QTableWidget(this))
{
    m_shape->setObjectName(u"shape"_qs);
    m_shape->setWordWrap(true);
    m_warnings->setClosable(false);
    m_table->setObjectName(u"preview"_qs);
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_sheetRow = new QWidget(this);
    m_sheets = new QComboBox(m_sheetRow);
    m_sheets->setObjectName(u"sheets"_qs);
    auto *sheetLabel = new QLabel(tr("&Sheet"), m_sheetRow);
    sheetLabel->setBuddy(m_sheets);
    auto *sheetRow = new QHBoxLayout(m_sheetRow);
    sheetRow->setContentsMargins(0, 0, 0, 0);
    sheetRow->setSpacing(8);
    sheetRow->addWidget(sheetLabel);
    sheetRow->addWidget(m_sheets);
    sheetRow->addStretch(1);
    connect(m_sheets, &QComboBox::activated, this, [this] {
        this->draft().sheet = m_sheets->currentText();
        Q_EMIT sheetChosen();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_sheetRow);
    column->addWidget(m_shape);
    column->addWidget(m_warnings);
    column->addWidget(m_table, 1);
}

QWidget *PreviewStep::firstField() const
{
    return m_table;
}

void PreviewStep::begin()
{
    if (!draft().looked)
        return;
    const LookedAtFile &looked = *draft().looked;
    showSheets();
    m_shape->setText(shapeText());
    if (looked.shape.warnings.isEmpty())
        m_warnings->dismiss();
    else
        m_warnings->say(Tone::Caution, looked.shape.warnings.join(u'\n'));
    m_table->clear();
    m_table->setColumnCount(int(looked.shape.columns.size()));
    m_table->setRowCount(int(looked.rows.size()));
    m_table->setHorizontalHeaderLabels(looked.shape.columns);
    for (int row = 0; row < looked.rows.size(); ++row) {
        for (int column = 0; column < looked.shape.columns.size(); ++column) {
            const QString text = looked.rows.at(row).text(column);
            auto *item = new QTableWidgetItem(text.simplified());
            item->setToolTip(text);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widestColumn));
    m_table->setCurrentCell(0, 0);
}

void PreviewStep::showSheets()
{
    const TableShape &shape = draft().looked->shape;
    m_sheetRow->setVisible(shape.sheets.size() > 1);
    m_sheets->clear();
    m_sheets->addItems(shape.sheets);
    m_sheets->setCurrentText(shape.sheet);
}

QString PreviewStep::shapeText() const
{
    const LookedAtFile &looked = *draft().looked;
    const int columns = int(looked.shape.columns.size());
    if (!looked.shape.sheets.isEmpty())
        return tr("%1, sheet “%2”, %n column(s), about %3 rows", nullptr, columns).arg(looked.shape.encoding, looked.shape.sheet, countText(looked.estimatedRows));
    return tr("%1, fields separated by %2, %n column(s), about %3 rows", nullptr, columns)
        .arg(looked.shape.encoding, delimiterWords(looked.shape.delimiter), countText(looked.estimatedRows));
}

void PreviewStep::say(const Error &error)
{
    m_warnings->say(Tone::Critical, error.message);
}

} // namespace candour
