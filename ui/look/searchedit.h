#pragma once

#include <QLineEdit>

namespace candour {

/// \brief Where the words stand that a list is filtered by: the same width, sign and words above every list.
class SearchEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchEdit(const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace candour
